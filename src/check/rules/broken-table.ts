/** A table whose rows don't fit its head. */
import type { Manuscript } from "../manuscript.ts";
import type { Part } from "../parts.ts";
import type { ArticleRule } from "../rule.ts";

/** `| a | b |`: a line that starts and ends with a bar and has one inside. */
const ROW = /^\s*\|.*\|.*\|\s*$/;

export const brokenTable: ArticleRule = {
  id: "broken-table",
  scope: "article",
  severity: "warning",
  description:
    "No row of a table has more cells than its head, and the head has its line of dashes.",
  why: "Cells that are too many are dropped without a word; without the dashes there is no table at all. Fewer cells are filled up.",
  good: [
    { body: "| Year | Cars |\n| --- | --- |\n| 2023 | 40 |\n| 2024 | a \\| b |\n" },
    { body: "| Year | Cars |\n| --- | --- |\n| 2023 |\n" },
  ],
  bad: [
    { body: "| Year | Cars |\n| --- | --- |\n| 2023 | 40 | 12 |\n", line: 3 },
    { body: "| Year | Cars |\n| 2023 | 40 |\n| 2024 | 41 |\n", line: 1 },
  ],
  check(manuscript, report) {
    const { body, parts } = manuscript;
    if (!body?.text.includes("|")) return;
    const at = (line: number) =>
      body.inFile({ start: body.lines.start(line), end: body.lines.end(line) });
    for (const part of parts) {
      if (part.kind === "table") {
        for (const { line, cells, expected } of oddRows(manuscript, part)) {
          report(`Unexpected row of ${cells} cells, expected at most ${expected}`, at(line));
        }
      } else if (part.kind === "paragraph" && isTableWithoutDashes(manuscript, part)) {
        report(
          "Unexpected rows without a line of dashes, expected `| --- |` under the head",
          at(part.line),
        );
      }
    }
  },
};

interface OddRow {
  readonly line: number;
  readonly cells: number;
  readonly expected: number;
}

function oddRows({ body }: Manuscript, part: Part): OddRow[] {
  if (!body) return [];
  const expected = countCells(body.lines.line(part.line));
  const rows: OddRow[] = [];
  for (let line = part.line + 2; line <= part.lastLine; line += 1) {
    const text = body.lines.line(line);
    const cells = countCells(text);
    if (text.trim() !== "" && cells > expected) rows.push({ line, cells, expected });
  }
  return rows;
}

/** Cells of a row; a bar behind a backslash is text. */
function countCells(row: string): number {
  const text = row.trim().replace(/^[>\s]+/, "");
  let bars = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === "|") bars += 1;
  }
  const outer =
    (text.startsWith("|") ? 1 : 0) + (text.endsWith("|") && !text.endsWith("\\|") ? 1 : 0);
  return bars + 1 - outer;
}

function isTableWithoutDashes({ body }: Manuscript, part: Part): boolean {
  if (!body || part.lastLine === part.line) return false;
  for (let line = part.line; line <= part.lastLine; line += 1) {
    if (!ROW.test(body.lines.line(line))) return false;
  }
  return true;
}
