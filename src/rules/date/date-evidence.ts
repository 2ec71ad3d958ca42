/** What speaks for a date being the article's: where it stands, what stands around it, who says it. */
import type { Evidence } from "../rank.ts";
import type { DateCandidate } from "./date-candidates.ts";
import { daysBetween } from "../../model/date.ts";

type DateEvidence = Evidence<DateCandidate>;

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Distances in blocks below the headline: [from, to); below zero is above it. */
const FROM_TITLE = [
  [-999_999, -20],
  [-20, -5],
  [-5, -2],
  [-2, 0],
  [0, 1],
  [1, 2],
  [2, 4],
  [4, 8],
  [8, 16],
  [16, 50],
  [50, 999_999],
] as const;

/** Characters of the block beside the date: [from, to). */
const RESTS = [
  [0, 4],
  [4, 20],
  [20, 60],
  [60, 150],
  [150, 999_999],
] as const;

const HINTS = ["json-ld", "open-graph", "meta", "microdata", "html", "twitter"] as const;

const fromTitle = FROM_TITLE.map(([from, to]): DateEvidence => ({
  id: `below-title-${String(from)}`,
  because: from < 0 ? "stands above the headline" : "stands below the headline",
  of: ({ block, title }) =>
    yes(block >= 0 && title >= 0 && block - title >= from && block - title < to),
}));

const rests = RESTS.map(([from, to]): DateEvidence => ({
  id: `rest-${String(from)}`,
  because: "a line of its own",
  of: ({ block, rest }) => yes(block >= 0 && rest >= from && rest < to),
}));

const told = HINTS.map((source): DateEvidence => ({
  id: `hint-${source}`,
  because: `the page's head (${source}) says so`,
  of: ({ hints }) => yes(hints.has(source)),
}));

const senses = (["published", "updated", "other"] as const).map((sense): DateEvidence => ({
  id: `sense-${sense}`,
  because: `the words before it say "${sense}"`,
  of: (candidate) => yes(candidate.sense === sense),
}));

const place: readonly DateEvidence[] = [
  {
    id: "before-body",
    because: "stands before the body",
    of: ({ page, block }) => yes(block >= 0 && block <= page.body.first),
  },
  {
    id: "between",
    because: "stands between headline and body",
    of: ({ page, block, title }) => yes(title >= 0 && block > title && block <= page.body.first),
  },
  {
    id: "after-body",
    because: "stands after the body",
    of: ({ page, block }) => yes(block > page.body.last),
  },
  {
    id: "right-after-body",
    because: "ends the article",
    of: ({ page, block }) => yes(block > page.body.last && block <= page.body.last + 3),
  },
  {
    id: "first-in-block",
    because: "the first date of its line",
    of: ({ block, nth }) => yes(block >= 0 && nth === 0),
  },
  {
    id: "prose",
    because: "stands in a paragraph",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "paragraph"),
  },
  {
    id: "labelled-teaser",
    because: "stands in a teaser",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "teaser"),
  },
  {
    id: "title-unknown",
    because: "the page has no headline to stand by",
    of: ({ title }) => yes(title < 0),
  },
  { id: "only-hint", because: "only the page's head says it", of: ({ block }) => yes(block < 0) },
];

const form: readonly DateEvidence[] = [
  {
    id: "timed",
    because: "has a time of day",
    of: ({ raw }) => yes(raw !== null && /\d[:.h時]\d\d/.test(raw)),
  },
  {
    id: "marked-up",
    because: "is marked up as a date",
    of: ({ page, block }) => yes(page.blocks[block]?.markup?.datetime !== undefined),
  },
  {
    id: "date-class",
    because: "its markup speaks of a date",
    of: ({ page, block }) =>
      yes(
        page.blocks[block]?.markup?.words.some((word) => /date|time|publish|pubdate/.test(word)) ??
          false,
      ),
  },
  { id: "relative", because: "is told from now", of: ({ relative }) => yes(relative) },
  {
    id: "modified",
    because: "is the day of the last change",
    of: ({ modified }) => yes(modified),
  },
  {
    id: "byline-near",
    because: "a byline stands beside it",
    of: ({ page, block }) =>
      yes(block >= 0 && [-2, -1, 0, 1, 2].some((by) => page.bylines.get(block + by)?.opened)),
  },
];

/** How often the page says this day: [from, to). */
const others: readonly DateEvidence[] = [
  {
    id: "latest",
    because: "no date above it is later",
    of: ({ page, block, iso }) =>
      yes(
        block >= 0 &&
          !page.dates
            .slice(Math.max(0, block - NEAR), block + NEAR)
            .some((dates) => dates.some((date) => daysBetween(iso, date.iso) > 0)),
      ),
  },
  {
    id: "earliest",
    because: "no date near it is earlier",
    of: ({ page, block, iso }) =>
      yes(
        block >= 0 &&
          !page.dates
            .slice(Math.max(0, block - NEAR), block + NEAR)
            .some((dates) => dates.some((date) => daysBetween(iso, date.iso) < 0)),
      ),
  },
];

/** Blocks around a date that its neighbours stand in. */
const NEAR = 8;

/** All evidence on the article's date. */
export const DATE_EVIDENCE: readonly DateEvidence[] = [
  ...fromTitle,
  ...rests,
  ...senses,
  ...told,
  ...place,
  ...form,
  ...others,
];
