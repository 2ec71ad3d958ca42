/** What speaks for a text being the headline: where it stands, how it reads, who says it. */
import type { HintSource } from "../../model/document.ts";
import { countWords } from "../../model/text.ts";
import { looksLikeByline } from "../byline/byline-line.ts";
import type { Evidence } from "../rank.ts";
import { hintsOf, type Page } from "../page.ts";
import { foldText } from "../fold-text.ts";
import { shareIn } from "../word-units.ts";
import type { TitleCandidate } from "./title-candidates.ts";

type TitleEvidence = Evidence<TitleCandidate>;

/** Lengths in words: [from, to). */
const LENGTHS = [
  [0, 2],
  [2, 4],
  [4, 6],
  [6, 16],
  [16, 26],
  [26, 999],
] as const;

/** Distances in blocks before the body: [from, to); below zero is inside it. */
const DISTANCES = [
  [-99, 0],
  [0, 1],
  [1, 2],
  [2, 4],
  [4, 8],
  [8, 16],
  [16, 40],
  [40, 999],
] as const;

const HINT_SOURCES: readonly HintSource[] = [
  "json-ld",
  "open-graph",
  "twitter",
  "meta",
  "microdata",
  "html",
];

/** A byline or date line stands at most this many blocks below its headline. */
const HEAD_REACH = 6;

const yes = (condition: boolean): number => (condition ? 1 : 0);

const before = ({ page, block }: TitleCandidate): number => page.body.first - block;

const within = (value: number, [from, to]: readonly [number, number]): number =>
  yes(value >= from && value < to);

const lengths = LENGTHS.map((span): TitleEvidence => ({
  id: `words-${String(span[0])}`,
  because: "as long as headlines are",
  of: ({ words }) => within(words, span),
}));

const distances = DISTANCES.map((span): TitleEvidence => ({
  id: `before-${String(span[0])}`,
  because: "stands right above the body",
  of: (candidate) => (candidate.block < 0 ? 0 : within(before(candidate), span)),
}));

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

/** How many blocks further down the first byline or date line stands, 1 to HEAD_REACH; 0 for none. */
function headBelow(
  { page, block }: TitleCandidate,
  is: (page: Page, i: number) => boolean,
): number {
  if (block < 0) return 0;
  for (let i = 1; i <= HEAD_REACH; i += 1) {
    if (block + i < page.blocks.length && is(page, block + i)) return i;
  }
  return 0;
}

const isDateLine = (page: Page, i: number): boolean =>
  (page.dates[i]?.length ?? 0) > 0 && (page.blocks[i]?.text.length ?? 0) <= 120;
const isBylineLine = (page: Page, i: number): boolean =>
  looksLikeByline(page.blocks[i]?.text ?? "");

const neighbours: readonly TitleEvidence[] = [
  {
    id: "date-below",
    because: "a date line follows it",
    of: (candidate) => yes(headBelow(candidate, isDateLine) > 0),
  },
  {
    id: "date-close-below",
    because: "a date line follows it",
    of: (candidate) => within(headBelow(candidate, isDateLine), [1, 4]),
  },
  {
    id: "byline-below",
    because: "a byline follows it",
    of: (candidate) => yes(headBelow(candidate, isBylineLine) > 0),
  },
  {
    id: "byline-close-below",
    because: "a byline follows it",
    of: (candidate) => within(headBelow(candidate, isBylineLine), [1, 3]),
  },
  {
    id: "prose-below",
    because: "a paragraph follows it",
    of: ({ page, block }) => yes(page.blocks[block + 1]?.verdict?.role === "paragraph"),
  },
  {
    id: "longer-below",
    because: "a longer line follows it",
    of: ({ page, block, text }) =>
      yes(block >= 0 && (page.blocks[block + 1]?.text.length ?? 0) > text.length),
  },
  {
    id: "shorter-above",
    because: "a shorter line, a kicker, precedes it",
    of: ({ page, block, text }) =>
      yes(block > 0 && (page.blocks[block - 1]?.text.length ?? 0) < text.length / 2),
  },
  {
    id: "longest-near",
    because: "the longest line above the body",
    of: ({ page, block, words }) =>
      yes(block >= 0 && [-3, -2, -1, 1, 2].every((by) => wordsAt(page, block + by) <= words)),
  },
];

function wordsAt(page: Page, i: number): number {
  const block = page.blocks[i];
  return block && block.verdict?.role !== "paragraph" ? countWords(block.text.slice(0, 400)) : 0;
}

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
    of: ({ page, block }) => yes((page.blocks[block]?.markup?.linkShare ?? 0) > 0.8),
  },
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
  {
    id: "full-stop",
    because: "it ends in a full stop",
    of: ({ text }) => yes(/[.。।]$/.test(text)),
  },
  { id: "colon", because: "it ends in a colon", of: ({ text }) => yes(/[:：]$/.test(text)) },
  {
    id: "separator",
    because: "it has a separator",
    of: ({ text }) => yes(/ [|•»›>] |[|]/.test(text)),
  },
  {
    id: "dated",
    because: "it has a date",
    of: ({ page, block }) => yes(block >= 0 && (page.dates[block]?.length ?? 0) > 0),
  },
  {
    id: "byline",
    because: "it reads like a byline",
    of: ({ text }) => yes(looksLikeByline(text)),
  },
  {
    id: "gap-above",
    because: "blank lines stand above it",
    of: ({ page, block }) => yes((page.blocks[block]?.gap ?? 0) > 0),
  },
  {
    id: "first-block",
    because: "it is the first line",
    of: ({ block }) => yes(block === 0),
  },
  { id: "only-hint", because: "only the page's head says it", of: ({ block }) => yes(block < 0) },
];

const words: readonly TitleEvidence[] = [
  {
    id: "in-body",
    because: "its words are the body's",
    of: ({ page, folded }) => shareIn(folded, page.bodyUnits),
  },
  {
    id: "mostly-in-body",
    because: "its words are the body's",
    of: ({ page, folded }) => yes(shareIn(folded, page.bodyUnits) >= 0.5),
  },
  {
    id: "repeated",
    because: "the page says it more than once",
    of: ({ page, folded }) => yes((page.saying.get(folded)?.length ?? 0) > 1),
  },
  {
    id: "in-tab",
    because: "another line says it with the site's name",
    of: ({ inTab }) => yes(inTab),
  },
  {
    id: "site-name",
    because: "it is the site's name",
    of: ({ page, folded }) =>
      yes(hintsOf(page, "siteName").some(({ value }) => foldText(value) === folded)),
  },
];

/** All evidence on headlines. */
export const TITLE_EVIDENCE: readonly TitleEvidence[] = [
  ...lengths,
  ...distances,
  ...form,
  ...neighbours,
  ...words,
  ...hints,
];
