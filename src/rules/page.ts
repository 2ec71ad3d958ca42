/** What all rules want to know of a page, gathered once: where the article stands, what repeats, its dates. */
import type { Role } from "../model/article.ts";
import type { Block, Document, Hint, Verdict } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { weigh } from "../labeller/weigh.ts";
import { detectLanguageOf } from "../labeller/language.ts";
import { findDates, type FoundDate } from "./dates/find-dates.ts";
import { readingOf } from "./dates/reading.ts";
import { parseByline, type Byline } from "./byline/parse-byline.ts";
import type { Reading } from "./dates/date-form.ts";
import { foldText } from "./fold-text.ts";
import { INTERRUPTING } from "./furniture/furniture-verdicts.ts";
import type { CaptionAndCredit } from "./images/credit-form.ts";
import { splitCredit } from "./images/split-credit.ts";
import { countUnits, type SaidUnits } from "./word-units.ts";

/** A page as the rules see it; lists are by block index. */
export interface Page {
  readonly document: Document;
  readonly options: Options;
  readonly blocks: readonly Block[];
  /** Words of each block (`foldText`). */
  readonly folded: readonly string[];
  /** Folded text → the blocks that say just that. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
  /** Length of each block in characters of a script with spaces. */
  readonly sizes: readonly number[];
  /** Dates of each block that is no long prose. */
  readonly dates: readonly (readonly FoundDate[])[];
  /** What the lines around the article say as bylines, by block index. */
  readonly bylines: ReadonlyMap<number, Byline>;
  /** Caption and credit of a line; each line is split once, whoever asks. */
  readonly splitCredit: (line: string) => CaptionAndCredit;
  /** First and last block of the article's body; both -1 on a page without one. */
  readonly body: { readonly first: number; readonly last: number };
  /** The words of the body (`word-units.ts`) → how many of its paragraphs say them. */
  readonly bodyUnits: SaidUnits;
  /** BCP 47, `null` where unknown. */
  readonly language: string | null;
  /** What the page's head calls the site (`foldText`). */
  readonly siteNames: ReadonlySet<string>;
  /** Whether the source has markup. */
  readonly markup: boolean;
}

/** A date of the page's own stands in a short block; longer ones are prose. In characters. */
export const LONGEST_DATE_BLOCK = 300;
/** Of a longer block only this head is read, for bylines glued to the first paragraph. In characters. */
const HEAD = 160;

const PROSE: ReadonlySet<Role> = new Set(["paragraph", "quote", "list-item"]);
/** What a block that belongs to no article takes from a run of prose, in words. */
const OUTSIDE = -6;
/** The most one block adds, in words. */
const MOST = 60;
/** Shorter paragraphs may be lines of the page's head. In characters. */
const PROSE_SIZE = 80;

/** Gathers the page's facts. */
export function readPage(document: Document, options: Options): Page {
  const { blocks } = document;
  const folded = blocks.map((block) => foldText(block.text));
  const language = languageOf(document);
  const reading = readingOf(document, options, language);
  const sizes = blocks.map(({ text }) => weigh(text));
  const body = findBody(blocks, sizes);
  const dates = blocks.map(({ text }) => datesOf(text, reading));
  return {
    document,
    options,
    blocks,
    folded,
    saying: index(folded),
    sizes,
    dates,
    bylines: bylinesOf(blocks, dates, body),
    splitCredit: remember(splitCredit),
    body,
    bodyUnits: unitsOfBody(blocks, folded, body),
    language,
    siteNames: new Set(hintsOf(document, "siteName").map(({ value }) => foldText(value))),
    markup: document.source.mediaType !== "text/plain",
  };
}

/** Blocks before the body, and after it, in which a byline may stand. */
const BYLINES_BEFORE = 260;
const BYLINES_AFTER = 12;
/** A byline glued to the first paragraphs is not looked for further in. In blocks. */
const BYLINES_INSIDE = 12;

function datesOf(text: string, reading: Reading): readonly FoundDate[] {
  const head = text.length > LONGEST_DATE_BLOCK ? text.slice(0, HEAD) : text;
  return findDates(head, reading);
}

function bylinesOf(
  blocks: readonly Block[],
  dates: readonly (readonly FoundDate[])[],
  { first, last }: Page["body"],
): ReadonlyMap<number, Byline> {
  const bylines = new Map<number, Byline>();
  const add = (from: number, to: number): void => {
    for (const { index, text } of blocks.slice(Math.max(0, from), to)) {
      const raws = (dates[index] ?? []).map(({ raw }) => raw);
      const byline = parseByline(text, raws);
      if (byline) bylines.set(index, byline);
    }
  };
  add(first - BYLINES_BEFORE, Math.max(0, first) + BYLINES_INSIDE);
  add(last - 1, last + BYLINES_AFTER);
  return bylines;
}

/** The same function, which answers a question it has answered before from memory. */
function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fresh = answer(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** The values that hints give for a field, in their order. */
export function hintsOf({ hints }: Document, field: Hint["field"]): readonly Hint[] {
  return hints.filter((hint) => hint.field === field);
}

/** What the prose is written in; a page's own claim is heard for the region, or where the prose is too short. */
function languageOf(document: Document): string | null {
  const told = document.hints.find((hint) => hint.field === "language")?.value ?? null;
  const tag = told?.replaceAll("_", "-") ?? null;
  const read = detectLanguageOf(document.blocks);
  if (read === null) return tag;
  return tag?.toLowerCase().split("-")[0] === read ? tag : read;
}

function index(folded: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const saying = new Map<string, number[]>();
  folded.forEach((text, i) => {
    if (text === "") return;
    const blocks = saying.get(text);
    if (blocks) blocks.push(i);
    else saying.set(text, [i]);
  });
  return saying;
}

/** The run of blocks with the most labelled prose (Kadane's maximum sum). */
function findBody(blocks: readonly Block[], sizes: readonly number[]): Page["body"] {
  let best = { first: -1, last: -1 };
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  blocks.forEach(({ verdict }, i) => {
    if (!verdict || verdict.role === "duplicate") return;
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weightOf(verdict, sizes[i] ?? 0);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: i };
    }
  });
  return best;
}

/** Characters a word has on average, spaces included: near enough to weigh blocks by. */
const CHARACTERS_A_WORD = 6;

function weightOf({ role, rule }: Verdict, size: number): number {
  if (PROSE.has(role)) return Math.min(size / CHARACTERS_A_WORD, MOST);
  const isOutside = role === "teaser" || role === "boilerplate";
  return isOutside && !INTERRUPTING.has(rule) ? OUTSIDE : 0;
}

/** How many paragraphs say each word; headings and short lines in the body would only find themselves. */
function unitsOfBody(
  blocks: readonly Block[],
  folded: readonly string[],
  { first, last }: Page["body"],
): SaidUnits {
  const said = new Map<string, number>();
  for (const { index, verdict } of first < 0 ? [] : blocks.slice(first, last + 1)) {
    if (verdict?.role !== "paragraph" || (folded[index] ?? "").length < PROSE_SIZE) continue;
    countUnits(said, folded[index] ?? "", index);
  }
  return said;
}
