/** Prints the ledger as a table for a terminal: every block of the page, its fate and the reason. */
import stringWidth from "string-width";
import type { LedgerEntry, Role } from "../model/article.ts";

/** How a table is to look. */
export interface TableLook {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
}

/** Columns between two cells. */
const GUTTER = "  ";

/** Columns of the longest role, `boilerplate`. */
const ROLE_WIDTH = 11;

/** The share of what line number and role leave that goes to the reason; the rest shows the text. */
const REASON_SHARE = 0.5;

/** SGR codes: what is left out is dimmed, what is found about the article stands out, the body stays as it is. */
const DIM = 2;
const BOLD = 1;
const COLOURS: Readonly<Partial<Record<Role, number>>> = {
  duplicate: DIM,
  boilerplate: DIM,
  teaser: DIM,
  title: BOLD,
  subtitle: BOLD,
  byline: BOLD,
  date: BOLD,
  dateline: BOLD,
  caption: BOLD,
  credit: BOLD,
};

/** The table, one line an entry under a heading line; no line is wider than the terminal. */
export function printLedger(ledger: readonly LedgerEntry[], look: TableLook): string {
  const lineWidth = Math.max(4, String(ledger.at(-1)?.line ?? 0).length);
  const left = look.width - lineWidth - ROLE_WIDTH - 3 * GUTTER.length;
  const reasonWidth = Math.floor(left * REASON_SHARE);
  const row = (line: string, role: string, reason: string, text: string): string =>
    [
      line.padStart(lineWidth),
      role.padEnd(ROLE_WIDTH),
      fit(reason, reasonWidth),
      fit(text, left - reasonWidth).trimEnd(),
    ]
      .join(GUTTER)
      .trimEnd();
  const rows = ledger.map(({ line, role, because, text }) =>
    paint(row(String(line), role, because, text), look.colour ? COLOURS[role] : undefined),
  );
  return `${[row("line", "fate", "because", "text"), ...rows].join("\n")}\n`;
}

function paint(row: string, code: number | undefined): string {
  return code === undefined ? row : `\u001b[${code}m${row}\u001b[0m`;
}

const LETTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** `text` on one line, cut or filled up to `width` columns; wide letters count two. */
function fit(text: string, width: number): string {
  let shown = "";
  let columns = 0;
  // A block may be as long as the page: no more of it is looked at than could fit.
  const start = text.slice(0, width * LONGEST_LETTER).replace(/[\s\p{Cc}]+/gu, " ");
  const whole = text.length <= width * LONGEST_LETTER && stringWidth(start) <= width;
  const room = whole ? width : width - 1;
  for (const { segment } of LETTERS.segment(start)) {
    const next = columns + stringWidth(segment);
    if (next > room) break;
    shown += segment;
    columns = next;
  }
  if (!whole) {
    shown = `${shown.trimEnd()}…`;
    columns = stringWidth(shown);
  }
  return shown + " ".repeat(Math.max(0, width - columns));
}

/** UTF-16 units of the longest letter that is looked for (a family emoji has 11). */
const LONGEST_LETTER = 16;
