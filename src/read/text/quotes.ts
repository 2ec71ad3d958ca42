/** Finds lines that a mail quotes: `> ` before each. */
import type { Line } from "./lines.ts";

/** `> x`, `>x`, `>> x`, `> > x`; the marks are at most nine. */
const QUOTED = /^(?:>\s?){1,9}/;
/** A lone line with an arrow may be anything; unless a line before it ends in a colon, it stays as it is. */
const FEWEST_LINES = 2;
/** Characters that quoted lines have on average at least; shorter ones are links with an arrow before them. */
const SHORTEST_MEAN = 40;

/** Share of a page's characters that are quoted where a mail passes the page on, below a few lines of its own. */
const FORWARDED = 0.8;

/** The lines with the marks of quotation taken off, and how deep each is quoted. */
export interface Unquoted {
  readonly lines: readonly Line[];
  readonly depths: Uint8Array;
}

/** Takes off the marks of those runs of lines that are quotations; a line with an arrow before a link keeps it. */
export function unquote(lines: readonly Line[]): Unquoted {
  const depths = new Uint8Array(lines.length);
  if (!lines.some(isMarked)) return { lines, depths };
  const plain = [...lines];
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (end < lines.length && isMarked(lines[end])) end += 1;
    if (end > start && isQuotation(lines, start, end)) takeOff(plain, depths, [start, end]);
    start = Math.max(end, start + 1);
  }
  if (isForwarded(plain, depths))
    depths.forEach((depth, i) => (depths[i] = Math.max(0, depth - 1)));
  return withoutBlanks(plain, depths);
}

/** Whether nearly all of the page is quoted, to its end: then somebody passed it on, and the article quotes nothing. */
function isForwarded(lines: readonly Line[], depths: Uint8Array): boolean {
  if (depths.at(-1) === 0) return false;
  let [quoted, all] = [0, 0];
  lines.forEach(({ text }, i) => {
    all += text.length;
    if (depths[i] !== 0) quoted += text.length;
  });
  return quoted >= FORWARDED * all;
}

function isMarked(line: Line | undefined): boolean {
  return line?.text.startsWith(">") === true;
}

function isQuotation(lines: readonly Line[], start: number, end: number): boolean {
  // "On 3 May Ann wrote:"
  if (lines[start - 1]?.text.endsWith(":") === true) return true;
  if (end - start < FEWEST_LINES) return false;
  let characters = 0;
  let count = 0;
  for (const { text } of lines.slice(start, end)) {
    if (QUOTED.exec(text)?.[0].length === text.length) continue;
    characters += text.length;
    count += 1;
  }
  return characters >= SHORTEST_MEAN * count;
}

function takeOff(plain: Line[], depths: Uint8Array, [start, end]: readonly [number, number]): void {
  for (let i = start; i < end; i += 1) {
    const line = plain[i];
    if (!line) continue;
    const mark = QUOTED.exec(line.text)?.[0] ?? "";
    depths[i] = mark.replace(/\s/g, "").length;
    plain[i] = { ...line, text: line.text.slice(mark.length).trim() };
  }
}

/** A line that held only `>` is a blank line of the quotation. */
function withoutBlanks(plain: readonly Line[], depths: Uint8Array): Unquoted {
  const lines: Line[] = [];
  const kept: number[] = [];
  let blanks = 0;
  plain.forEach((line, i) => {
    if (line.text === "") {
      blanks += 1 + line.gap;
      return;
    }
    lines.push(blanks === 0 ? line : { ...line, gap: line.gap + blanks });
    kept.push(depths[i] ?? 0);
    blanks = 0;
  });
  return { lines, depths: Uint8Array.from(kept) };
}
