/** A generated page: its lines, and for each line what it says of the truth. */

/** Words of one true block, from `from` up to `to`. */
export interface Piece {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** One line of a page. */
export interface Line {
  readonly text: string;
  /** What it says of the truth; absent on lines that are no part of it. */
  readonly says?: readonly Piece[];
}

/** A page with its truth. */
export interface Page {
  readonly lines: readonly Line[];
  /** The blocks that must stay, once, in this order. */
  readonly truth: readonly string[];
  /** Whether a number, a name or a negation differs between copies, so that a warning is due. */
  readonly differs?: true;
  /** Texts that must be among the kept ones: the later version of a paragraph. */
  readonly kept?: readonly string[];
  /** Whether there is nothing to mark at all. */
  readonly clean?: true;
}

/** The words of a text; in scripts without spaces its letters. */
export function unitsOf(text: string): string[] {
  return isSpaced(text) ? text.split(" ") : Array.from(text);
}

/** What stands between the words. */
export function glueOf(text: string): string {
  return isSpaced(text) ? " " : "";
}

function isSpaced(text: string): boolean {
  return !/[\u3040-\u30ff\u4e00-\u9fff]/.test(text);
}

/** A whole block as a line. */
export function lineOf(truth: readonly string[], block: number, text = truth[block]!): Line {
  return { text, says: [{ block, from: 0, to: unitsOf(truth[block]!).length }] };
}

/** All blocks as lines. */
export function linesOf(truth: readonly string[]): Line[] {
  return truth.map((_, block) => lineOf(truth, block));
}

/** A line that is no part of the truth. */
export function other(text: string): Line {
  return { text };
}
