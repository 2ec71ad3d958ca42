/** One spelling for a line however it is written: its words alone, in lower case, one space between. */
import { isAscii } from "./ascii.ts";

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** What parts words in ASCII, but for the single spaces, which are right already; it compiles in no time. */
const NOT_ASCII_WORD = / *[^a-z0-9 ][^a-z0-9]*|  +/g;
/** Latin letters, the punctuation of Western papers and the signs of currencies. */
const BEYOND_WESTERN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/;
/** Of those, what is no letter or digit after NFKC, which has made "ª" and "½" of letters and digits. */
const NOT_WESTERN_WORD =
  / *[^a-z0-9 \u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][^a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]*|  +/g;

/** What the Turkish capital İ becomes in lower case. */
const DOTTED_I = "i\u0307";

/** Longer texts have some mark in them. In characters. */
const LONGEST_PLAIN = 48;

/** Whether a short text is nothing but ASCII letters and digits with single spaces between: most words and menu entries. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_PLAIN) return false;
  let spaced = true;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isAsciiWord(code)) spaced = false;
    else if (code === 0x20 && !spaced) spaced = true;
    else return false;
  }
  return !spaced;
}

/** `text` without case and punctuation. */
export function foldText(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  if (isAscii(text)) return text.toLowerCase().replace(NOT_ASCII_WORD, " ").trim();
  const folded = text.normalize("NFKC").toLowerCase().replaceAll(DOTTED_I, "i");
  return folded.replace(BEYOND_WESTERN.test(folded) ? NOT_WORD : NOT_WESTERN_WORD, " ").trim();
}

/** The first word of `foldText(text)`, without folding the rest; `null` where a letter beyond ASCII stands in it, before it or beside it. */
export function firstFolded(text: string): string | null {
  let from = 0;
  while (from < text.length && !isAsciiWord(text.charCodeAt(from))) {
    if (text.charCodeAt(from) >= ASCII_END) return null;
    from += 1;
  }
  let to = from;
  while (isAsciiWord(text.charCodeAt(to))) to += 1;
  return text.charCodeAt(to) >= ASCII_END ? null : text.slice(from, to).toLowerCase();
}

const ASCII_END = 0x80;

/** Whether a unit is an ASCII letter or digit. */
function isAsciiWord(unit: number): boolean {
  const small = unit | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
