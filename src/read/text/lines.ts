/** Cuts text into its lines that are not blank, each with its place and its indent. */

/** A line that is not blank. */
export interface Line {
  /** Its text without white space at its ends. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** Columns of white space before it. */
  readonly indent: number;
}

/** Columns between tab stops. */
const TAB = 8;

/** The lines of `text` that are not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let gap = 0;
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    number += 1;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed === "") gap += 1;
    else {
      lines.push({ text: trimmed, number, gap, indent: indentOf(raw) });
      gap = 0;
    }
    start = end + 1;
  }
  return lines;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (let i = 0; i < raw.length; i += 1) {
    const character = raw.charAt(i);
    if (character === "\t") columns += TAB - (columns % TAB);
    else if (character === " ") columns += 1;
    else break;
  }
  return columns;
}
