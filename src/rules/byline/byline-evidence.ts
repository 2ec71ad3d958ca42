/** What speaks for a line being the byline. */
import { steps, type Evidence, type Evidences } from "../rank.ts";
import type { BylineCandidate } from "./byline-candidates.ts";
import { BYLINE_WORDING } from "./byline-wording.ts";
import { hasGivenName } from "./person-evidence.ts";

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

/** A byline beside the headline stands at most this far from it. In blocks. */
const BESIDE = 6;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const measures: Evidences<BylineCandidate> = [
  steps("below-title", DISTANCES, {
    because: "stands beside the headline",
    of: ({ block, title }) => (title >= 0 ? block - title : NaN),
  }),
  steps("opened-share", SHARES, {
    because: "opens like a byline",
    of: ({ byline }) => (byline.opened ? byline.share : NaN),
  }),
  steps("bare-share", SHARES, {
    because: "is nothing but a name",
    of: ({ byline }) => (byline.opened ? NaN : byline.share),
  }),
];

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
    id: "opened-above",
    because: "opens like a byline above the body",
    of: ({ page, block, byline }) => yes(byline.opened && block < page.body.first),
  },
  {
    id: "opened-at-head",
    because: "opens like a byline beside the headline",
    of: ({ block, byline, title }) =>
      yes(byline.opened && title >= 0 && Math.abs(block - title) <= BESIDE),
  },
  {
    id: "named-at-head",
    because: "names a person beside the headline",
    of: ({ block, byline, title }) =>
      yes(title >= 0 && Math.abs(block - title) <= BESIDE && byline.folded.some(hasGivenName)),
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
export const BYLINE_EVIDENCE: Evidences<BylineCandidate> = [
  ...measures,
  ...told,
  ...place,
  ...BYLINE_WORDING,
  ...markup,
];
