/** Invents a site: what it prints around every article. */
import { capital, headline, sentence, word } from "./prose.ts";
import type { Random } from "./random.ts";

/** A site's template. */
export interface Site {
  readonly folder: string;
  readonly name: string;
  readonly menu: readonly string[];
  /** Between the second and third paragraph; empty on half of the sites. */
  readonly box: readonly string[];
  readonly share: readonly string[];
  readonly more: string;
  readonly footer: readonly string[];
  readonly teasers: readonly string[];
}

/** The site of a number. */
export function inventSite(number: number, random: Random, words: readonly string[]): Site {
  const site = `${capital(word(random, words))} ${random.pick(["Daily", "Post", "Herald", "News"])}`;
  const label = (): string => capital(word(random, words));
  return {
    folder: `site-${String(number).padStart(3, "0")}`,
    name: site,
    menu: ["Skip to content", ...Array.from({ length: random.int(10, 22) }, label)],
    box: random.chance(0.5)
      ? [
          `Sign up for the ${site} newsletter`,
          `The stories that matter from ${label()}, in your inbox each morning.`,
          "Subscribe",
        ]
      : [],
    share: ["Share this article", "Copy link", `Follow ${site}`],
    more: random.pick(["Read News Item", "Read more", "Full story"]),
    footer: [
      ...Array.from({ length: random.int(6, 12) }, () => `${label()} ${word(random, words)}`),
      `All content of ${site} is protected; no part of it may be ${word(random, words)} without written permission of the publisher.`,
      `© ${site}. All rights reserved.`,
    ],
    teasers: Array.from({ length: 200 }, () =>
      random.chance(0.5) ? headline(random, words) : sentence(random, words),
    ),
  };
}
