/** Finds sentences that a scraper cut at their links: it printed every text node of a page as a line of its own. */
import type { Line } from "./lines.ts";
import { opensOnSmallWord } from "./small-word.ts";

/** Lines that open on what closes a phrase: no writer and no browser begins a line so. */
const FEWEST_CLOSING = 2;
/** Those, and lines that open on a small word below an open line: fewer stand on any page by chance. */
const FEWEST_GOING_ON = 4;
/** A link inside a sentence is at most this long, in characters: longer ones are headlines. */
const LONGEST_LINK = 80;

/** `, who was elected`, `’s house`, `” said the mayor`, `).` */
const CLOSING = /^(?:[,;:!?)\]%、。，！？）」』]|\.(?![\d.])|[’']s\b|[”’"»](?=[\s,.;:!?)]|$))/u;
/** The end of a sentence, or of what announces the next line. */
const ENDED = /[.:!?…。：！？][\s)\]”’"»」』]{0,3}$/u;
/** What prose does not say and code does. */
const CODE = /[{}=<>\\_]|\w\(|[;(]$|^[a-z]\w*: ["'[]/;
/** What another word must follow: a comma, an opening bracket, a word as short as `of`, `the`, `und`. */
const HANGING = /(?:[,;([“„«–—-]|(?:^|\s)\p{Ll}{1,3})$/u;
const QUOTES = /[“”"„«»]/gu;

/**
 * Tells for every line whether the next one goes on with its sentence (1) or not (0), as `findWraps` does. Only on a
 * page that shows the scraper's hand in several places, and only where what is joined ends as a sentence does.
 */
export function findSplits(lines: readonly Line[]): Uint8Array {
  const splits = new Uint8Array(lines.length);
  if (!isSplit(lines)) return splits;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    if (goesOn(lines, i + 1) || (isBeforeLink(lines, i) && hangs(lines, i, splits))) splits[i] = 1;
  }
  keepSentences(lines, splits);
  return splits;
}

function isSplit(lines: readonly Line[]): boolean {
  let closing = 0;
  let goingOn = 0;
  for (let i = 1; i < lines.length; i += 1) {
    if (!goesOn(lines, i)) continue;
    goingOn += 1;
    if (CLOSING.test(lines[i]?.text ?? "")) closing += 1;
    if (closing >= FEWEST_CLOSING && goingOn >= FEWEST_GOING_ON) return true;
  }
  return false;
}

/** Whether line `i` can only be read as more of the line before. */
function goesOn(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  const before = lines[i - 1];
  if (!line || !before || line.gap > 0) return false;
  const opens = CLOSING.test(line.text) || (opensOnSmallWord(line.text) && !isEnded(before.text));
  // Asked last, since it reads whole lines, and few lines open so.
  return opens && !CODE.test(line.text) && !CODE.test(before.text);
}

function isEnded(text: string): boolean {
  return ENDED.test(text.slice(-4));
}

/** Whether the line after `i` may be a link in the middle of a sentence: the one behind it goes on. */
function isBeforeLink(lines: readonly Line[], i: number): boolean {
  const link = lines[i + 1];
  if (link?.gap !== 0 || link.text.length > LONGEST_LINK || isEnded(lines[i]?.text ?? ""))
    return false;
  return goesOn(lines, i + 2);
}

/** Whether line `i` is the open end of a sentence, and no heading or menu entry. */
function hangs(lines: readonly Line[], i: number, splits: Uint8Array): boolean {
  const { text } = lines[i] ?? { text: "" };
  if (splits[i - 1] === 1 || HANGING.test(text.slice(-8))) return true;
  return ((text.match(QUOTES) ?? []).length & 1) === 1;
}

/** Takes back what does not end as a sentence: headlines with small words below them. */
function keepSentences(lines: readonly Line[], splits: Uint8Array): void {
  let start = 0;
  for (let i = 0; i < lines.length; i += 1) {
    if (splits[i] === 1) continue;
    if (i > start && !isEnded(lines[i]?.text ?? "")) splits.fill(0, start, i);
    start = i + 1;
  }
}
