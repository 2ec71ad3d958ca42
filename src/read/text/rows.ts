/** Finds tables: rows of cells parted by tabs, as browsers copy them, or by bars. */
import type { Table } from "mdast";
import type { Line } from "./lines.ts";

/** The rows from line `start` to before line `end`. */
export interface Rows {
  readonly start: number;
  readonly end: number;
  readonly cells: readonly (readonly string[])[];
}

/** Characters of a cell above which it is a column of a page that was laid out as a table. */
const LONGEST_CELL = 500;
const FEWEST_ROWS = 2;
/** Rows of cells between bars, without bars around them or a line under their head: two rows of a menu look the same. */
const FEWEST_BARE_ROWS = 3;
const FEWEST_CELLS = 2;

/** The tables among the lines, in order. */
export function findRows(lines: readonly Line[]): readonly Rows[] {
  const tables: Rows[] = [];
  let at = 0;
  while (at < lines.length) {
    const table = rowsAt(lines, at, tabbed) ?? rowsAt(lines, at, barred);
    if (table) tables.push(table);
    at = table ? table.end : at + 1;
  }
  return tables;
}

type Cut = (line: string) => readonly string[] | null;

function tabbed(line: string): readonly string[] | null {
  return line.includes("\t") ? line.split("\t").map((cell) => cell.trim()) : null;
}

function barred(line: string): readonly string[] | null {
  if (!line.includes("|")) return null;
  const inner = line.slice(line.startsWith("|") ? 1 : 0, line.endsWith("|") ? -1 : undefined);
  const cells = inner.split("|").map((cell) => cell.trim());
  return cells.length < FEWEST_CELLS ? null : cells;
}

function rowsAt(lines: readonly Line[], start: number, cut: Cut): Rows | null {
  const cells: (readonly string[])[] = [];
  let end = start;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (!line || (end > start && line.gap > 0)) break;
    const row = cut(line.text);
    if (!row || row.some((cell) => cell.length > LONGEST_CELL)) break;
    if (cut === barred && cells[0] && row.length !== cells[0].length) break;
    cells.push(row);
  }
  if (cells.length < FEWEST_ROWS) return null;
  if (cut === barred) return barTable(lines, start, cells);
  return { start, end, cells };
}

/** `---`, `:--`, `:-:` and the like, the cells of the line under a Markdown table's head. */
const RULE = /^:?-+:?$/;

function barTable(
  lines: readonly Line[],
  start: number,
  cells: readonly (readonly string[])[],
): Rows | null {
  const ruled = cells[1]?.every((cell) => RULE.test(cell)) === true;
  const first = lines[start]?.text ?? "";
  const framed = first.startsWith("|") && first.endsWith("|");
  if (!ruled && !framed && cells.length < FEWEST_BARE_ROWS) return null;
  const rows = ruled ? cells.filter((_, i) => i !== 1) : cells;
  return { start, end: start + cells.length, cells: rows };
}

/** The rows as a tree; the first is the head, as Markdown wants one. */
export function tableOf(cells: readonly (readonly string[])[]): Table {
  return {
    type: "table",
    children: cells.map((row) => ({
      type: "tableRow",
      children: row.map((value) => ({
        type: "tableCell",
        children: value === "" ? [] : [{ type: "text", value }],
      })),
    })),
  };
}
