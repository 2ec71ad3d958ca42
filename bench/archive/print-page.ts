/** Prints an article within its site: as a person pastes it, or as the saved page. */
import type { Article } from "./article.ts";
import type { Random } from "./random.ts";
import type { Site } from "./site.ts";

/** A page as it is written down, and what is true of its lines. */
export interface Printed {
  readonly text: string;
  readonly html: string;
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The paragraph before which the site puts its newsletter box. */
const BOX_AT = 2;

/** Prints a page. */
export function printPage(article: Article, site: Site, random: Random): Printed {
  const teasers = Array.from({ length: random.int(4, 8) }, () => random.pick(site.teasers));
  const [year, month, day] = article.date.split("-").map(Number);
  const date = `${MONTHS[month! - 1]!} ${day!}, ${year!}`;
  const byline = `By ${article.author}`;
  const before = article.paragraphs.slice(0, BOX_AT);
  const after = article.paragraphs.slice(BOX_AT);
  const lines = [
    ...site.menu,
    "",
    article.title,
    "",
    byline,
    date,
    "",
    ...before.flatMap(spaced),
    ...site.box.flatMap(spaced),
    ...after.flatMap(spaced),
    ...site.share,
    "",
    `More from ${site.name}`,
    "",
    ...teasers.flatMap((teaser) => [teaser, site.more, ""]),
    ...site.footer,
  ];
  return { text: `${lines.join("\n")}\n`, html: printHtml(article, site, { teasers, date }) };
}

function spaced(line: string): string[] {
  return [line, ""];
}

function printHtml(
  article: Article,
  site: Site,
  { teasers, date }: { teasers: readonly string[]; date: string },
): string {
  const p = (text: string): string => `<p>${text}</p>`;
  const list = (items: readonly string[]): string =>
    `<ul>${items.map((item) => `<li><a href="/${site.folder}/x">${item}</a></li>`).join("\n")}</ul>`;
  const paragraphs = article.paragraphs.map(p);
  const box =
    site.box.length === 0 ? "" : `<div class="newsletter">${site.box.map(p).join("")}</div>`;
  paragraphs.splice(BOX_AT, 0, box);
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${article.title} | ${site.name}</title></head>
<body><header><nav>${list(site.menu)}</nav></header>
<main><article><h1>${article.title}</h1><p class="byline">By ${article.author}</p>
<time datetime="${article.date}">${date}</time>
${paragraphs.join("\n")}
<div class="share">${list(site.share)}</div></article></main>
<aside><h2>More from ${site.name}</h2>${list(teasers.flatMap((teaser) => [teaser, site.more]))}</aside>
<footer>${list(site.footer.slice(0, -2))}${site.footer.slice(-2).map(p).join("\n")}</footer>
</body></html>
`;
}
