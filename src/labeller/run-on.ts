/**
 * Goes on with the article of a small page: there the model, which learned on whole pages, takes the last paragraphs
 * above a list of other stories for a part of it. Prose runs on until a line says what else the page holds.
 */
import type { Block } from "../model/document.ts";
import { foldText } from "../rules/fold-text.ts";
import { appealed } from "../rules/furniture/appeal-words.ts";
import { headsStories } from "../rules/related/heads-stories.ts";
import { endsStory } from "../rules/sentence-end.ts";

/** Shortest paragraph that runs on, and that an article may begin with, in characters of a spaced script. */
const PARAGRAPH = 12;
const FIRST_PARAGRAPH = 24;
/** Most lines without a sentence between two paragraphs, a form to sign up for instance; a menu or a foot has more. */
const MOST_BETWEEN = 3;
/** From this probability on a paragraph behind such lines goes on with the article. */
const POSSIBLE = 0.02;
/** Such lines are headings or a list where each has this probability: a form's have less. */
const LINE = 0.08;
/** A list begins from this probability on: notes on the author come as lists, too. */
const LIST = 0.3;
/** What a page's own sentences speak of, besides what its appeals are for. */
const OWN_SIGN = /©|\b(?:copyright|cookies?|javascript|subscrib|privacy|trust principles)/i;

/** What is known of a page's rows. */
interface Rows {
  readonly blocks: readonly Block[];
  /** Probability of each row to be content. */
  readonly chances: Float32Array;
  /** Length of each row, in characters of a spaced script. */
  readonly units: Float32Array;
  /** Whether the row is something else for sure, such as a caption. */
  readonly isApart: (row: number) => boolean;
}

/**
 * `content` (1 a row that stands) with the paragraphs that run on below its first row, and the headings between them.
 * Where there is none, the first paragraph is the first of the article: nobody pastes a page without one.
 */
export function runOn(content: Uint8Array, rows: Rows): Uint8Array {
  const joined = content.slice();
  let last = joined.indexOf(1);
  if (last < 0) last = rows.blocks.findIndex((_, row) => isParagraph(rows, row, FIRST_PARAGRAPH));
  if (last < 0) return joined;
  joined[last] = 1;
  for (let row = last + 1; row < joined.length && row - last <= MOST_BETWEEN + 1; row += 1) {
    if (headsStories(rows.blocks[row]?.text ?? "")) break;
    if (joined[row] !== 1 && !goesOn(rows, row, last)) continue;
    if (areLines(rows, last + 1, row)) joined.fill(1, last + 1, row);
    joined[row] = 1;
    last = row;
  }
  return joined;
}

/** Whether `row` goes on with what stands in row `last`. */
function goesOn(rows: Rows, row: number, last: number): boolean {
  const [block, above] = [rows.blocks[row], rows.blocks[last]];
  if (!block || !above || !shareElement(block, above)) return false;
  const isBelow = row === last + 1;
  // A list that has begun is kept as a whole.
  if (isBelow && block.kind === "list-item") {
    return above.kind === "list-item" || (rows.chances[row] ?? 0) >= LIST;
  }
  return isParagraph(rows, row, PARAGRAPH) && (isBelow || (rows.chances[row] ?? 0) >= POSSIBLE);
}

/** Whether the element around one of two blocks holds the other as well; blocks of pasted text have none. */
function shareElement({ markup: a }: Block, { markup: b }: Block): boolean {
  const [aroundA, aroundB] = [a?.path[0], b?.path[0]];
  if (aroundA === undefined || aroundB === undefined) return aroundA === aroundB;
  return a?.path.includes(aroundB) === true || b?.path.includes(aroundA) === true;
}

/** Whether every row between is a line of the article. */
function areLines({ blocks, chances, isApart }: Rows, from: number, to: number): boolean {
  for (let row = from; row < to; row += 1) {
    if (blocks[row]?.kind === "image" || (chances[row] ?? 0) < LINE || isApart(row)) return false;
  }
  return true;
}

/** Whether `row` is a paragraph from a length of `shortest` on. */
function isParagraph({ blocks, units, isApart }: Rows, row: number, shortest: number): boolean {
  const block = blocks[row];
  // Footnotes have a stage of their own.
  if (block?.kind !== "paragraph" || block.footnote !== undefined) return false;
  if ((units[row] ?? 0) < shortest || !endsStory(block.text)) return false;
  return !speaksOfPage(block.text) && !isApart(row);
}

/** Whether a sentence is the page's own: it asks for something, or tells of rights. */
function speaksOfPage(text: string): boolean {
  return (
    OWN_SIGN.test(text) ||
    foldText(text)
      .split(" ")
      .some((word) => appealed().has(word))
  );
}
