/** What speaks for a text being the headline: where it stands, how it reads, who says it. */
import type { HintSource } from "../../model/document.ts";
import { isHidden } from "../is-hidden.ts";
import { steps, type Evidence, type Evidences } from "../rank.ts";
import type { TitleCandidate } from "./title-candidates.ts";
import { TITLE_AGREEMENT } from "./title-agreement.ts";
import { TITLE_WORDING } from "./title-wording.ts";
import { ownWords, shortAround, sizeAt } from "./title-surroundings.ts";

type TitleEvidence = Evidence<TitleCandidate>;

/** Lengths in characters of a script with spaces, from each to the next. */
const SIZES = [0, 12, 20, 30, 45, 90, 130, 180] as const;

/** Distances in blocks before the body, from each to the next; below zero is inside it. */
const DISTANCES = [-99, 0, 1, 2, 4, 8, 16, 40] as const;

/** Counts of lines, from each to the next. */
const COUNTS = [0, 1, 2, 3, 5, 9, 20] as const;

const HINT_SOURCES: readonly HintSource[] = [
  "json-ld",
  "open-graph",
  "twitter",
  "meta",
  "microdata",
  "html",
];

const TITLE_CLASS = /^(?:hed|heading|entry-title|headline\w*|\w*title)$/;
const FRAME: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);
const MOSTLY_LINK = 0.8;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const measures: Evidences<TitleCandidate> = [
  steps("size", SIZES, { because: "as long as headlines are", of: ({ size }) => size }),
  steps("before", DISTANCES, {
    because: "stands right above the body",
    of: ({ page, block }) => (block < 0 ? NaN : page.body.first - block),
  }),
  steps("sized-above", COUNTS, {
    because: "among the first lines as long as headlines",
    of: ({ sizedAbove }) => sizedAbove,
  }),
  steps("sized-below", COUNTS, {
    because: "among the last lines as long as headlines above the body",
    of: ({ sizedBelow }) => sizedBelow,
  }),
];

const hints = HINT_SOURCES.flatMap((source): TitleEvidence[] => [
  {
    id: `hint-${source}`,
    because: `the page's head (${source}) says so`,
    of: ({ hints: from }) => yes(from.has(source)),
  },
  {
    id: `cut-hint-${source}`,
    because: `the page's head (${source}) says so, with the site's name`,
    of: ({ cutHints: from }) => yes(from.has(source)),
  },
]);

const surroundings: readonly TitleEvidence[] = [
  {
    id: "date-below",
    because: "a date line follows it",
    of: ({ dateBelow }) => yes(dateBelow > 0),
  },
  {
    id: "date-close-below",
    because: "a date line follows it",
    of: ({ dateBelow }) => yes(dateBelow > 0 && dateBelow <= 3),
  },
  {
    id: "byline-below",
    because: "a byline follows it",
    of: ({ bylineBelow }) => yes(bylineBelow > 0),
  },
  {
    id: "byline-close-below",
    because: "a byline follows it",
    of: ({ bylineBelow }) => yes(bylineBelow > 0 && bylineBelow <= 2),
  },
  {
    id: "prose-below",
    because: "a paragraph follows it",
    of: ({ page, block }) => yes(page.blocks[block + 1]?.verdict?.role === "paragraph"),
  },
  {
    id: "standfirst-below",
    because: "a sentence follows it",
    of: ({ page, block, text }) => {
      const next = page.blocks[block + 1]?.text ?? "";
      return yes(block >= 0 && next.length > text.length && /[.!?。।]["”»]?$/.test(next));
    },
  },
  {
    id: "longer-below",
    because: "a longer line follows it",
    of: ({ page, block, size }) => yes(block >= 0 && sizeAt(page, block + 1) > size),
  },
  {
    id: "shorter-above",
    because: "a shorter line, a kicker, precedes it",
    of: ({ page, block, size }) => yes(block > 0 && sizeAt(page, block - 1) < size / 2),
  },
  {
    id: "longest-near",
    because: "longer than the lines around it",
    of: ({ page, block, size }) =>
      yes(block >= 0 && [-3, -2, -1, 1, 2].every((by) => sizeAt(page, block + by) <= size)),
  },
  {
    id: "among-short",
    because: "stands among short lines",
    of: (candidate) => yes(shortAround(candidate, [-2, -1, 1, 2])),
  },
  {
    id: "below-short",
    because: "short lines precede it",
    of: (candidate) => yes(shortAround(candidate, [-3, -2, -1])),
  },
  {
    id: "below-many-short",
    because: "short lines precede it",
    of: (candidate) => yes(shortAround(candidate, [-6, -5, -4, -3, -2, -1])),
  },
];

const form: readonly TitleEvidence[] = [
  {
    id: "heading",
    because: "it is a heading",
    of: ({ page, block }) => yes(page.blocks[block]?.kind === "heading"),
  },
  {
    id: "first-level-heading",
    because: "it is a heading of the first level",
    of: ({ page, block }) => yes(page.blocks[block]?.level === 1),
  },
  {
    id: "second-level-heading",
    because: "it is a heading of the second level",
    of: ({ page, block }) => yes(page.blocks[block]?.level === 2),
  },
  {
    id: "list-item",
    because: "it is a list item",
    of: ({ page, block }) => yes(page.blocks[block]?.kind === "list-item"),
  },
  {
    id: "all-link",
    because: "it is one link",
    of: ({ page, block }) => yes((page.blocks[block]?.markup?.linkShare ?? 0) > MOSTLY_LINK),
  },
  {
    id: "title-class",
    because: "its markup speaks of a headline",
    of: ({ page, block }) => yes(ownWords(page, block).some((word) => TITLE_CLASS.test(word))),
  },
  {
    id: "frame",
    because: "it stands in the page's frame",
    of: ({ page, block }) =>
      yes(page.blocks[block]?.markup?.ancestors.some((tag) => FRAME.has(tag)) ?? false),
  },
  {
    id: "hidden",
    because: "the page hides it",
    of: ({ page, block }) => yes(isHidden(page.blocks[block])),
  },
  {
    id: "gap-above",
    because: "blank lines stand above it",
    of: ({ page, block }) => yes((page.blocks[block]?.gap ?? 0) > 0),
  },
  { id: "first-block", because: "it is the first line", of: ({ block }) => yes(block === 0) },
  { id: "only-hint", because: "only the page's head says it", of: ({ block }) => yes(block < 0) },
  {
    id: "labelled-prose",
    because: "it was labelled a paragraph",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "paragraph"),
  },
  {
    id: "labelled-heading",
    because: "it was labelled a heading",
    of: ({ page, block }) => yes(page.blocks[block]?.verdict?.role === "heading"),
  },
];

/** All evidence on headlines. */
export const TITLE_EVIDENCE: Evidences<TitleCandidate> = [
  ...measures,
  ...form,
  ...surroundings,
  ...TITLE_WORDING,
  ...TITLE_AGREEMENT,
  ...hints,
];
