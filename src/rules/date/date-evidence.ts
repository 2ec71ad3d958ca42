/** What speaks for a date being the article's: where it stands, what stands around it, who says it. */
import { steps, type Evidence, type Evidences } from "../rank.ts";
import type { DateCandidate } from "./date-candidates.ts";
import { daysBetween } from "../../model/date.ts";

type DateEvidence = Evidence<DateCandidate>;

const yes = (condition: boolean): number => (condition ? 1 : 0);

/** Distances in blocks below the headline, from each to the next; below zero is above it. */
const ABOVE_TITLE = [-999_999, -20, -5, -2] as const;
const BELOW_TITLE = [0, 1, 2, 4, 8, 16, 50] as const;

/** Characters of the block beside the date, from each to the next. */
const RESTS = [0, 4, 20, 60, 150] as const;

const HINTS = ["json-ld", "open-graph", "meta", "microdata", "html", "twitter"] as const;

const fromTitle = ({ block, title }: DateCandidate): number =>
  block >= 0 && title >= 0 ? block - title : NaN;

const measures: Evidences<DateCandidate> = [
  steps("below-title", ABOVE_TITLE, {
    because: "stands above the headline",
    of: (candidate) => (fromTitle(candidate) < 0 ? fromTitle(candidate) : NaN),
  }),
  steps("below-title", BELOW_TITLE, { because: "stands below the headline", of: fromTitle }),
  steps("rest", RESTS, {
    because: "a line of its own",
    of: ({ block, rest }) => (block >= 0 ? rest : NaN),
  }),
];

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
  {
    id: "yearless",
    because: "its year is the page's",
    of: ({ found }) => yes(found?.yearless ?? false),
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
export const DATE_EVIDENCE: Evidences<DateCandidate> = [
  ...measures,
  ...senses,
  ...told,
  ...place,
  ...form,
  ...others,
];
