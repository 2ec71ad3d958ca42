/** Puts lines together that belong together: the lines of a wrapped paragraph, the rows of a table. */
import { endsInHyphen, isTypeset, joinLines } from "./join.ts";
import type { Line } from "./lines.ts";
import { markOf } from "./marks.ts";
import type { Unquoted } from "./quotes.ts";
import { findRows, type Rows } from "./rows.ts";
import { findSplits } from "./splits.ts";
import { findWraps } from "./wrap.ts";

/** Lines that belong together. */
export interface Paragraph {
  readonly text: string;
  /** Number of its first line. */
  readonly line: number;
  readonly lastLine: number;
  /** Blank lines before it. */
  readonly gap: number;
  readonly indent: number;
  readonly quoted: boolean;
  readonly rows?: Rows;
}

/** The paragraphs and tables that the lines hold, in order. */
export function paragraphsOf({ lines, depths }: Unquoted): readonly Paragraph[] {
  const tables = findRows(lines);
  const wraps = findWraps(lines);
  const typeset = cutsWords(lines, wraps);
  findSplits(lines).forEach((split, i) => {
    if (split === 1) wraps[i] = 1;
  });
  const paragraphs: Paragraph[] = [];
  let table = 0;
  let start = 0;
  while (start < lines.length) {
    const rows = tables[table];
    if (rows?.start === start) {
      table += 1;
      const place = placeOf({ lines, depths }, [start, rows.end]);
      paragraphs.push({ text: textOf(rows), ...place, rows });
      start = rows.end;
      continue;
    }
    const end = endOf({ lines, depths }, wraps, [start, rows?.start ?? lines.length]);
    const text = textBetween(lines, [start, end], typeset);
    paragraphs.push({ text, ...placeOf({ lines, depths }, [start, end]) });
    start = end;
  }
  return paragraphs;
}

function placeOf(
  { lines, depths }: Unquoted,
  [start, end]: readonly [number, number],
): Omit<Paragraph, "text" | "rows"> {
  const first = lines[start];
  const last = lines[end - 1];
  if (!first || !last) throw new Error("Unexpected paragraph without lines");
  const { number: line, gap, indent } = first;
  return { line, lastLine: last.number, gap, indent, quoted: (depths[start] ?? 0) > 0 };
}

function textOf(rows: Rows): string {
  return rows.cells.map((row) => row.join("\t")).join("\n");
}

function textBetween(
  lines: readonly Line[],
  [start, end]: readonly [number, number],
  typeset: boolean,
): string {
  if (end === start + 1) return lines[start]?.text ?? "";
  return joinLines(
    lines.slice(start, end).map((line) => line.text),
    typeset,
  );
}

function endOf(
  { lines, depths }: Unquoted,
  wraps: Uint8Array,
  [start, limit]: readonly [number, number],
): number {
  let end = start + 1;
  while (end < limit && wraps[end - 1] === 1 && depths[end] === depths[start]) {
    if (beginsAnew(lines, start, end)) break;
    end += 1;
  }
  return end;
}

/** After what a list item may begin. */
const ENDED = /[.:;!?…,]$/;

/** Whether line `at` begins a paragraph by its mark or indent, though the line before it is full. */
function beginsAnew(lines: readonly Line[], start: number, at: number): boolean {
  const before = lines[at - 1];
  const line = lines[at];
  if (!before || !line) return true;
  const mark = markOf(line.text);
  const own = markOf(lines[start]?.text ?? "");
  if (mark && (ENDED.test(before.text) || own?.style === mark.style)) return true;
  return line.indent > before.indent && own === null;
}

function cutsWords(lines: readonly Line[], wraps: Uint8Array): boolean {
  let wrapped = 0;
  let hyphened = 0;
  lines.forEach((line, i) => {
    if (wraps[i] !== 1) return;
    wrapped += 1;
    if (endsInHyphen(line.text)) hyphened += 1;
  });
  return isTypeset(wrapped, hyphened);
}
