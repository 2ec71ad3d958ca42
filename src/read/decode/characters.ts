/** Settles line ends, odd spaces and invisible characters, once for the whole program. */
import { mendDoubleEncoding } from "./double-encoding.ts";
import { FIRST_HIGH_BYTE, WINDOWS_1252_HIGH } from "./windows-1252.ts";

/** What becomes of characters that look like nothing, or like a plain space, and why. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  // Unicode 5.8, "Newline Guidelines": NEL, VT, FF, LS and PS end a line as LF does.
  "\u0085": "\n",
  "\v": "\n",
  "\f": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
};
/** Spaces of other widths, and those that forbid a line break: words are told apart by one kind of space. */
const SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000";
/**
 * Dropped: zero-width space, word joiner and invisible operators, byte order mark in mid-file (a place to break a line,
 * or the seam of two files), interlinear marks, the object replacement character (a picture that a paste lost), the
 * combining grapheme joiner, noncharacters; and the controls of writing direction: they come in pairs that blocks would
 * tear, browsers put them into dates and names, and an override can disguise text.
 * Kept: variation selectors, and U+200C and U+200D behind letters of scripts that they are spelling in (Persian, Indic)
 * and behind emoji; editors of web pages leave them on lines of their own and behind Latin letters, where they say nothing.
 */
const DROPPED =
  "\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffc\ufffe\uffff";
/** Control characters that mean nothing in a page. */
const CONTROLS = "\u0000-\u0008\u000e-\u001f\u007f";
const JOINERS = "\u200c\u200d";
/** ASCII, accented Latin letters and dashes, quotes, dots: what no joiner joins. */
const UNJOINED = /[\s!-~\u00a1-\u024f\u2010-\u2027]/;
/** C1 controls: letters of Windows-1252 that were read as Latin-1, as browsers know. Where one is no letter, its loss must show. */
const LOST = "\u0080-\u0084\u0086-\u009f";

const ODD = new RegExp(
  ["\\r\\n?", "[\\u0085\\v\\f\\u2028\\u2029\\u00ad]"]
    .concat(
      [SPACES, DROPPED, CONTROLS, LOST].map((list) => `[${list}]`),
      `[${JOINERS}]+`,
    )
    .join("|"),
  "g",
);
const SPACE = new RegExp(`[${SPACES}]`);
const VANISHING = new RegExp(`[${DROPPED}${CONTROLS}]`);
const JOINER = new RegExp(`[${JOINERS}]`);
const LINE_ENDS = /[\r\n\v\f\u0085\u2028\u2029]/;

/**
 * `text` with `\n` as its only line end, plain spaces, and without invisible characters.
 * A soft hyphen is dropped where it did not show, inside a line, and is a hyphen where it did, at a line's end.
 */
export function settleText(text: string): string {
  const mended = mendDoubleEncoding(text);
  return mended.replace(ODD, (odd, at: number) => settled(odd, mended, at));
}

function settled(odd: string, text: string, at: number): string {
  if (odd === "\u00ad") return LINE_ENDS.test(text.charAt(at + 1)) ? "-" : "";
  if (odd.startsWith("\r")) return "\n";
  const replacement = REPLACEMENTS[odd];
  if (replacement !== undefined) return replacement;
  if (SPACE.test(odd)) return " ";
  if (VANISHING.test(odd)) return "";
  return JOINER.test(odd) ? settledJoiners(odd, text, at) : letterOfC1(odd);
}

function settledJoiners(joiners: string, text: string, at: number): string {
  return at === 0 || UNJOINED.test(text.charAt(at - 1)) ? "" : joiners;
}

function letterOfC1(control: string): string {
  const letter = WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - FIRST_HIGH_BYTE);
  return letter === control ? "\ufffd" : letter;
}

/** As `settleText`, for HTML: a line end there is a space, so only the page's own line ends stay (they count its lines). */
export function settleHtml(text: string): string {
  return settleText(text.replace(/[\u0085\v\f\u2028\u2029]/g, " "));
}

const CONTROL = new RegExp(`[${CONTROLS}]`);
const UNTEXTUAL = new RegExp(`[${CONTROLS}\ufffd]`, "g");

/** Where the first control character stands that means nothing in a page; -1 without one. */
export function firstControl(text: string): number {
  return text.search(CONTROL);
}

/** How many characters stand in `text` that no text has: meaningless controls and undecodable bytes. */
export function countUntextual(text: string): number {
  return text.match(UNTEXTUAL)?.length ?? 0;
}
