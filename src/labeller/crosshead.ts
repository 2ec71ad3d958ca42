/** Knows a heading by its place: one short line without a sentence's end between two paragraphs. */
import type { Block } from "../model/document.ts";
import { endsSentence } from "../rules/sentence-end.ts";

/** Longest such heading, and shortest paragraph beside it, in characters of a spaced script. */
const LONGEST = 80;
const PARAGRAPH = 40;
/** What ends a line that goes on below, as before a list or a quotation. */
const GOES_ON = /[:：,;،—–-]$/;
/** What it begins with: no mark of a table or a list. */
const OPENING = /^["“”„«»‘'¿¡(]{0,2}[\p{L}\p{N}]/u;

/** What is known of a page's rows. */
interface Rows {
  readonly blocks: readonly Block[];
  /** 1 a row of the article. */
  readonly content: Uint8Array;
  /** Length of each row, in characters of a spaced script. */
  readonly units: Float32Array;
}

/** Whether row `row` of the article is such a line. */
export function isCrosshead(rows: Rows, row: number): boolean {
  const text = rows.blocks[row]?.text ?? "";
  if ((rows.units[row] ?? 0) > LONGEST || endsSentence(text)) return false;
  if (GOES_ON.test(text) || !OPENING.test(text)) return false;
  return isParagraph(rows, row - 1) && isParagraph(rows, row + 1);
}

function isParagraph({ blocks, content, units }: Rows, row: number): boolean {
  const block = blocks[row];
  if (block?.kind !== "paragraph" || content[row] !== 1) return false;
  return (units[row] ?? 0) >= PARAGRAPH && endsSentence(block.text);
}
