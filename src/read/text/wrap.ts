/** Finds out whether lines were wrapped at a fixed width, and which line ends are only wraps. */
import type { Line } from "./lines.ts";
import { columnsOf, seam } from "./script.ts";
import { opensOnSmallWord } from "./small-word.ts";

/** Widths that mail programs, terminals and typewriters wrap at, in columns. */
const NARROWEST = 45;
const WIDEST = 130;

/** How strongly the line pairs of a text must agree on one width. */
interface Evidence {
  /** Pairs that agree, at least. */
  readonly pairs: number;
  /** Share of all pairs that agree; of a menu's or of unwrapped paragraphs' lines a tenth does. */
  readonly share: number;
  /** Pairs whose first line could not have been full at so many columns speak neither for a width nor against. */
  readonly shortest: number;
}
/** A page of which most is wrapped: a mail, an agency's wire. */
const WHOLE: Evidence = { pairs: 3, share: 0.5, shortest: 0 };
/** Those runs of a page, between its menus, in which a line ends inside a sentence. */
const PROSE: Evidence = { pairs: 5, share: 0.75, shortest: NARROWEST };
/** One run of lines, in a page that is not: lines of code and headlines come alike by chance. */
const RUN: Evidence = { pairs: 4, share: 0.8, shortest: 0 };

type Range = readonly [start: number, end: number];

/**
 * Tells for every line whether the next one goes on with its paragraph (1) or not (0). A writer that wraps fills each
 * line as far as the next word allows, so each pair of lines bounds the width from both sides; where most pairs of a page,
 * of its prose, or of one run of lines, allow one common width, the text is wrapped, and a line with room for the next word ends its paragraph.
 */
export function findWraps(lines: readonly Line[]): Uint8Array {
  const wraps = new Uint8Array(lines.length);
  const runs = runsOf(lines);
  const prose = runs.filter((run) => breaksSentence(lines, run));
  if (prose.length === 0) return wraps;
  const ofPage = commonWidth(lines, runs, WHOLE);
  const ofProse = commonWidth(lines, prose, PROSE);
  // In a page with menus around wrapped prose a headline is as long as the width by chance: there only prose is joined.
  for (const run of ofPage === null ? prose : runs) {
    const width = commonWidth(lines, [run], RUN) ?? ofPage ?? ofProse;
    if (width !== null) markFull(lines, run, width, wraps);
  }
  return wraps;
}

/** The stretches of lines without a blank line between them that have more than one. */
function runsOf(lines: readonly Line[]): readonly Range[] {
  const runs: Range[] = [];
  let start = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    if (i < lines.length && lines[i]?.gap === 0) continue;
    if (i - start > 1) runs.push([start, i]);
    start = i;
  }
  return runs;
}

/** Whether a line of the run is long enough for a wrap and ends inside a sentence. */
function breaksSentence(lines: readonly Line[], [start, end]: Range): boolean {
  for (let i = start; i + 1 < end; i += 1) {
    const bounds = boundsOf(lines, i);
    if (bounds && bounds.most > NARROWEST && goesOn(lines, i, opensOnSmallWord)) return true;
  }
  return false;
}

function markFull(
  lines: readonly Line[],
  [start, end]: Range,
  width: number,
  wraps: Uint8Array,
): void {
  for (let i = start; i + 1 < end; i += 1) {
    if (isFull(boundsOf(lines, i), width)) wraps[i] = 1;
  }
}

/** The widths that explain why a line ends where it does: from `least` up to but not including `most`. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

function isFull(bounds: Bounds | null, width: number): boolean {
  return bounds !== null && bounds.least <= width && width < bounds.most;
}

/** Two columns a letter, and a closing mark that may not begin a line moves one more down with it. */
const UNSPACED_WORD = 4;

function boundsOf(lines: readonly Line[], i: number): Bounds | null {
  const line = lines[i];
  const next = lines[i + 1];
  if (!line || next?.gap !== 0 || line.text.length > WIDEST) return null;
  const spaced = seam(line.text, next.text) === " ";
  // A lone address or name is no line of prose.
  if (spaced && !line.text.includes(" ")) return null;
  const least = line.indent + columnsOf(line.text);
  const word = spaced ? 1 + columnsOf(firstWord(next.text)) : UNSPACED_WORD;
  return least < NARROWEST / 2 || least > WIDEST ? null : { least, most: least + word };
}

function firstWord(text: string): string {
  const start = text.slice(0, WIDEST);
  const space = start.indexOf(" ");
  return space < 0 ? start : start.slice(0, space);
}

/** The width that the pairs of lines in `runs` agree on; `null` when they were not wrapped. */
function commonWidth(
  lines: readonly Line[],
  runs: readonly Range[],
  evidence: Evidence,
): number | null {
  const changes = new Int32Array(2 * WIDEST + 2);
  let pairs = 0;
  for (const [start, end] of runs) {
    for (let i = start; i + 1 < end; i += 1) {
      const bounds = boundsOf(lines, i);
      if ((bounds?.most ?? 0) >= evidence.shortest) pairs += 1;
      if (!bounds) continue;
      add(changes, bounds.least, 1);
      add(changes, Math.min(bounds.most, changes.length - 1), -1);
    }
  }
  if (pairs < evidence.pairs) return null;
  const { at, height } = peak(changes);
  if (height < evidence.pairs || height < evidence.share * pairs) return null;
  return isProse(lines, runs, at) ? at : null;
}

function add(counts: Int32Array, at: number, step: number): void {
  counts[at] = (counts[at] ?? 0) + step;
}

function peak(changes: Int32Array): { readonly at: number; readonly height: number } {
  let best = { at: 0, height: 0 };
  let height = 0;
  for (let at = 0; at <= WIDEST; at += 1) {
    height += changes[at] ?? 0;
    if (at >= NARROWEST && height > best.height) best = { at, height };
  }
  return best;
}

/** Share of the full lines that end inside a sentence: most do in wrapped prose (in German, with its capitals, half), few among headlines. */
const INSIDE_SENTENCE = 0.45;
/** Share of the full lines that end as lines of code do. */
const CODE = 0.2;
const CODE_END = /[;{}()[\]=\\|<>]$/;
const SENTENCE_END = /[.!?…:。！？」”"»]$/;
const SMALL = /^[\p{Ll}\p{Nd}(]/u;
const opensSmall = (text: string): boolean => SMALL.test(text);
/** A letter of a script without capitals. */
const CASELESS = /^\p{Lo}/u;

function isProse(lines: readonly Line[], runs: readonly Range[], width: number): boolean {
  let full = 0;
  let inside = 0;
  let code = 0;
  for (const [start, end] of runs) {
    for (let i = start; i + 1 < end; i += 1) {
      if (!isFull(boundsOf(lines, i), width)) continue;
      full += 1;
      if (CODE_END.test(lines[i]?.text ?? "")) code += 1;
      else if (goesOn(lines, i, opensSmall)) inside += 1;
    }
  }
  return inside >= INSIDE_SENTENCE * full && code <= CODE * full;
}

/** Whether line `i` ends inside a sentence, to go by how the next one begins. */
function goesOn(lines: readonly Line[], i: number, opens: (text: string) => boolean): boolean {
  const next = lines[i + 1]?.text ?? "";
  return opens(next) || (CASELESS.test(next) && !SENTENCE_END.test(lines[i]?.text ?? ""));
}
