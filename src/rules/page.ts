/** What all rules want to know of a page, gathered once: where the article stands, what repeats, its dates. */
import type { Role } from "../model/article.ts";
import type { Block, Document, Hint } from "../model/document.ts";
import type { Options } from "../model/options.ts";
import { findDates, type FoundDate } from "./dates/find-dates.ts";
import { readingOf } from "./dates/reading.ts";
import { foldText } from "./fold-text.ts";
import { addUnits } from "./word-units.ts";

/** A page as the rules see it; lists are by block index. */
export interface Page {
  readonly document: Document;
  readonly options: Options;
  readonly blocks: readonly Block[];
  /** Words of each block (`foldText`). */
  readonly folded: readonly string[];
  /** Folded text → the blocks that say just that. */
  readonly saying: ReadonlyMap<string, readonly number[]>;
  /** Dates of each block that is no long prose. */
  readonly dates: readonly (readonly FoundDate[])[];
  /** First and last block of the article's body; both -1 on a page without one. */
  readonly body: { readonly first: number; readonly last: number };
  /** The words of the body (`word-units.ts`). */
  readonly bodyUnits: ReadonlySet<string>;
  /** BCP 47, `null` where unknown. */
  readonly language: string | null;
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

/** Gathers the page's facts. */
export function readPage(document: Document, options: Options): Page {
  const { blocks } = document;
  const folded = blocks.map((block) => foldText(block.text));
  const language = languageOf(document);
  const reading = readingOf(document, options, language);
  const body = findBody(blocks);
  return {
    document,
    options,
    blocks,
    folded,
    saying: index(folded),
    dates: blocks.map(({ text }) =>
      findDates(text.length > LONGEST_DATE_BLOCK ? text.slice(0, HEAD) : text, reading),
    ),
    body,
    bodyUnits: unitsOf(folded, body),
    language,
    markup: document.source.mediaType !== "text/plain",
  };
}

/** The values that hints give for a field, in their order. */
export function hintsOf(page: Page, field: Hint["field"]): readonly Hint[] {
  return page.document.hints.filter((hint) => hint.field === field);
}

function languageOf(document: Document): string | null {
  return document.hints.find((hint) => hint.field === "language")?.value ?? null;
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
function findBody(blocks: readonly Block[]): { readonly first: number; readonly last: number } {
  let best = { first: -1, last: -1 };
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  blocks.forEach(({ verdict, text }, i) => {
    if (verdict?.role === "duplicate") return;
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weightOf(verdict?.role ?? "boilerplate", text);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: i };
    }
  });
  return best;
}

/** Characters a word has on average, spaces included: near enough to weigh blocks by. */
const CHARACTERS_A_WORD = 6;

function weightOf(role: Role, text: string): number {
  if (PROSE.has(role)) return Math.min(text.length / CHARACTERS_A_WORD, MOST);
  return role === "teaser" || role === "boilerplate" ? OUTSIDE : 0;
}

function unitsOf(
  folded: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): ReadonlySet<string> {
  const units = new Set<string>();
  if (first < 0) return units;
  for (let i = first; i <= last; i += 1) addUnits(folded[i] ?? "", units);
  return units;
}
