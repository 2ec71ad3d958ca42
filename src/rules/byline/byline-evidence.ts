/** What speaks for a line being the byline. */
import { splitCredit } from "../images/split-credit.ts";
import { foldText } from "../fold-text.ts";
import { hintsOf } from "../page.ts";
import type { Evidence } from "../rank.ts";
import { agencies } from "./agencies.ts";
import { hasFunctionWord, hasGivenName, isTold } from "./person-evidence.ts";
import type { BylineCandidate } from "./byline-candidates.ts";
import { nobodies } from "./byline-words.ts";
import { isFullName } from "./person-name.ts";

type BylineEvidence = Evidence<BylineCandidate>;

/** Distances in blocks below the headline, from each to the next; below zero is above it. */
const DISTANCES = [-9999, -8, -3, -1, 1, 2, 3, 5, 8, 14, 30] as const;
/** Shares of a line that are names, from each to the next. */
const SHARES = [0, 0.25, 0.5, 0.75, 0.99] as const;
const HINTS = ["json-ld", "meta", "microdata", "open-graph"] as const;
/** Class words of a block itself come first; its ancestors' follow. */
const OWN_WORDS = 14;
const MOSTLY_LINK = 0.6;
/** A byline that ends the article stands at most this far below it. In blocks. */
const RIGHT_AFTER = 2;

const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const distances = DISTANCES.map((from, k): BylineEvidence => ({
  id: `below-title-${String(from)}`,
  because: "stands beside the headline",
  of: ({ block, title }) => {
    const by = block - title;
    return yes(title >= 0 && by >= from && by < (DISTANCES[k + 1] ?? Infinity));
  },
}));

const shares = SHARES.flatMap((from, k): BylineEvidence[] =>
  [true, false].map((opened) => ({
    id: `${opened ? "opened" : "bare"}-share-${String(from)}`,
    because: opened ? "opens like a byline" : "is nothing but a name",
    of: ({ byline }) =>
      yes(byline.opened === opened && byline.share >= from && byline.share < (SHARES[k + 1] ?? 2)),
  })),
);

const told = HINTS.map((source): BylineEvidence => ({
  id: `hint-${source}`,
  because: `the page's head (${source}) names the same`,
  of: ({ hints }) => yes(hints.has(source)),
}));

const place: readonly BylineEvidence[] = [
  {
    id: "before-body",
    because: "stands before the body",
    of: ({ page, block }) => yes(block < page.body.first),
  },
  {
    id: "between",
    because: "stands between headline and body",
    of: ({ page, block, title }) => yes(title >= 0 && block > title && block <= page.body.first),
  },
  {
    id: "right-after-body",
    because: "ends the article",
    of: ({ page, block }) => yes(block >= page.body.last && block <= page.body.last + RIGHT_AFTER),
  },
  {
    id: "after-body",
    because: "stands after the body",
    of: ({ page, block }) => yes(block > page.body.last + RIGHT_AFTER),
  },
  {
    id: "date-inside",
    because: "has a date",
    of: ({ page, block }) => yes((page.dates[block]?.length ?? 0) > 0),
  },
  {
    id: "date-beside",
    because: "a date stands beside it",
    of: ({ page, block }) => yes([-1, 1].some((by) => (page.dates[block + by]?.length ?? 0) > 0)),
  },
  {
    id: "date-near",
    because: "a date stands near it",
    of: ({ page, block }) =>
      yes([-3, -2, -1, 1, 2, 3].some((by) => (page.dates[block + by]?.length ?? 0) > 0)),
  },
  {
    id: "opener-above",
    because: "the line above says who writes",
    of: ({ page, block }) =>
      yes(
        /\b(?:by|author|autor|von|par|por|text)\b.{0,16}$/i.test(
          page.blocks[block - 1]?.text.slice(-40) ?? "",
        ),
      ),
  },
];

const wording: readonly BylineEvidence[] = [
  {
    id: "full-name",
    because: "names a person in full",
    of: ({ byline }) => yes(byline.names.some((name) => isFullName(name))),
  },
  {
    id: "several",
    because: "names several",
    of: ({ byline }) => yes(byline.names.length > 1),
  },
  {
    id: "many",
    because: "names many",
    of: ({ byline }) => yes(byline.names.length > 4),
  },
  {
    id: "agency",
    because: "names an agency",
    of: ({ byline }) => yes(byline.names.some((name) => agencies().has(foldText(name)))),
  },
  {
    id: "nobody",
    because: "names nobody in particular",
    of: ({ byline }) => yes(byline.names.every((name) => nobodies().has(foldText(name)))),
  },
  {
    id: "site-name",
    because: "names the site",
    of: ({ page, byline }) =>
      yes(
        hintsOf(page, "siteName").some(({ value }) =>
          byline.names.some((name) => foldText(name) === foldText(value)),
        ),
      ),
  },
  {
    id: "repeated",
    because: "the page says it more than once",
    of: ({ page, block }) => yes((page.saying.get(page.folded[block] ?? "")?.length ?? 0) > 1),
  },
  {
    id: "in-title",
    because: "the headline says the name",
    of: ({ page, byline, title }) =>
      yes(byline.names.some((name) => (page.folded[title] ?? "").includes(foldText(name)))),
  },
  {
    id: "in-body",
    because: "the body speaks of the name",
    of: ({ page, byline }) =>
      yes(byline.names.some((name) => page.bodyUnits.has(foldText(name).split(" ").at(-1) ?? ""))),
  },
  {
    id: "prose",
    because: "it was labelled a paragraph",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "paragraph"),
  },
  {
    id: "labelled-heading",
    because: "it was labelled a heading",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "heading"),
  },
  {
    id: "credit",
    because: "credits an image",
    of: ({ page, block, byline }) =>
      yes(!byline.opened && splitCredit(page.blocks[block]?.text ?? "").by !== null),
  },
  {
    id: "bare-unspaced",
    because: "a bare name in a script without spaces",
    of: ({ byline }) => yes(!byline.opened && byline.names.every((name) => UNSPACED.test(name))),
  },
  {
    id: "mixed-case-words",
    because: "three words or more",
    of: ({ byline }) => yes(byline.names.some((name) => name.split(" ").length > 3)),
  },
  {
    id: "in-capitals",
    because: "is set in capitals",
    of: ({ page, block }) => {
      const text = page.blocks[block]?.text ?? "";
      return yes(text === text.toUpperCase() && text !== text.toLowerCase());
    },
  },
];

const person: readonly BylineEvidence[] = [
  {
    id: "given-name",
    because: "names a person",
    of: ({ byline }) => yes(byline.names.some((name) => hasGivenName(name))),
  },
  {
    id: "function-word",
    because: "has words that names have not",
    of: ({ page, byline }) =>
      yes(byline.names.some((name) => hasFunctionWord(name, page.language ?? "en"))),
  },
  {
    id: "author-box",
    because: "another line tells who it is",
    of: ({ page, block, byline }) => yes(byline.names.some((name) => isTold(page, block, name))),
  },
];

const markup: readonly BylineEvidence[] = [
  {
    id: "author-class",
    because: "its markup speaks of an author",
    of: ({ page, block }) =>
      yes(
        page.blocks[block]?.markup?.words
          .slice(0, OWN_WORDS)
          .some((word) => /author|byline|autor|writer|reporter/.test(word)) ?? false,
      ),
  },
  {
    id: "link",
    because: "is a link",
    of: ({ page, block }) => yes((page.blocks[block]?.markup?.linkShare ?? 0) > MOSTLY_LINK),
  },
  {
    id: "heading",
    because: "is a heading",
    of: ({ page, block }) => yes(page.blocks[block]?.kind === "heading"),
  },
  {
    id: "list-item",
    because: "is a list item",
    of: ({ page, block }) => yes(page.blocks[block]?.kind === "list-item"),
  },
  {
    id: "caption",
    because: "is a caption",
    of: ({ page, block }) =>
      yes(
        page.blocks[block]?.verdict?.role === "caption" ||
          (page.blocks[block]?.markup?.ancestors.includes("figure") ?? false),
      ),
  },
];

/** All evidence on bylines. */
export const BYLINE_EVIDENCE: readonly BylineEvidence[] = [
  ...distances,
  ...shares,
  ...told,
  ...place,
  ...wording,
  ...person,
  ...markup,
];
