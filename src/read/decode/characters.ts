/** Settles line ends, odd spaces and invisible characters, once for the whole program. */
import { mendDoubleEncoding } from "./double-encoding.ts";
import { mendMisreadLetters } from "./misread-letters.ts";
import { FIRST_OF_SIGNS } from "./mojibake.ts";
import { FIRST_HIGH_BYTE, WINDOWS_1252_HIGH } from "./windows-1252.ts";

/** What becomes of a UTF-16 unit; most have no kind and stay as they are. */
const KIND = {
  /** Ends a line as LF does (Unicode 5.8, "Newline Guidelines": NEL, VT, FF, LS and PS). */
  lineEnd: 1,
  return: 2,
  /** Of another width, or one that forbids a line break: words are told apart by one kind of space. */
  space: 3,
  dropped: 4,
  /** Dropped, and worth a warning. */
  control: 5,
  softHyphen: 6,
  joiner: 7,
  /** A C1 control: a letter of Windows-1252 that was read as Latin-1. Where it is no letter, its loss must show. */
  lost: 8,
} as const;

/** Control characters that mean nothing in a page. */
const CONTROLS = "\u0000-\u0008\u000e-\u001f\u007f";

/**
 * The units of each kind, runs as in a pattern. Dropped: zero-width space, word joiner and invisible operators, byte order
 * mark in mid-file (a place to break a line, or the seam of two files), interlinear marks, the object replacement character
 * (a picture that a paste lost), the combining grapheme joiner, noncharacters; and the controls of writing direction: they
 * come in pairs that blocks would tear, browsers put them into dates and names, and an override can disguise text.
 * Kept: variation selectors, and U+200C and U+200D behind letters of scripts that they are spelling in (Persian, Indic)
 * and behind emoji; editors of web pages leave them on lines of their own and behind Latin letters, where they say nothing.
 */
const UNITS: readonly (readonly [kind: number, units: string])[] = [
  [KIND.lineEnd, "\u0085\v\f\u2028\u2029"],
  [KIND.return, "\r"],
  [KIND.space, "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"],
  [
    KIND.dropped,
    "\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\ufffc\ufffe\uffff",
  ],
  [KIND.control, CONTROLS],
  [KIND.softHyphen, "\u00ad"],
  [KIND.joiner, "\u200c\u200d"],
  [KIND.lost, "\u0080-\u0084\u0086-\u009f"],
];
const UNIT_COUNT = 0x1_0000;
/** One class of all units that have a kind: a pattern of many takes several times as long to run over a page. */
const ODD = new RegExp(`[${UNITS.map(([, units]) => units).join("")}]`, "g");
/** The units that letters read in a wrong encoding begin with. */
const SUSPECT = new RegExp(`[${FIRST_OF_SIGNS}]`);

const cache: { kinds?: Uint8Array } = {};

/** The kind of every unit, 0 for those without. */
function loadKinds(): Uint8Array {
  if (cache.kinds) return cache.kinds;
  const kinds = new Uint8Array(UNIT_COUNT);
  for (const [kind, units] of UNITS) {
    for (const [, first = "", last = first] of units.matchAll(/([^])(?:-([^]))?/g)) {
      kinds.fill(kind, first.charCodeAt(0), last.charCodeAt(0) + 1);
    }
  }
  return (cache.kinds = kinds);
}

/** Text as the program goes on with it. */
export interface Settled {
  readonly text: string;
  /** Whether it had controls, or units that reading in a wrong encoding leaves. */
  readonly isSuspect: boolean;
}

/**
 * `text` with `\n` as its only line end, plain spaces, and without invisible characters.
 * A soft hyphen is dropped where it did not show, inside a line, and is a hyphen where it did, at a line's end.
 */
export function settleText(text: string): Settled {
  return settle(text, "\n");
}

/** As `settleText`, for HTML: a line end there is a space, so only the page's own line ends stay (they count its lines). */
export function settleHtml(text: string): Settled {
  return settle(text, " ");
}

/** `lineEnd` stands for those that are neither LF nor CR. */
function settle(raw: string, lineEnd: "\n" | " "): Settled {
  const text = mendMisreadLetters(mendDoubleEncoding(raw));
  let isSuspect = text !== raw || SUSPECT.test(text);
  // Most texts have no such unit, and the table of all takes a start half a millisecond.
  ODD.lastIndex = 0;
  if (!ODD.test(text)) return { text, isSuspect };
  const kinds = loadKinds();
  const parts: string[] = [];
  let from = 0;
  do {
    const at = ODD.lastIndex - 1;
    const kind = kinds[text.charCodeAt(at)] ?? 0;
    isSuspect ||= kind === KIND.control || kind === KIND.lost;
    const end = kind === KIND.joiner ? endOfJoiners(text, at) : at + 1;
    const meant = kind === KIND.lineEnd ? lineEnd : settled(kind, text, at, end);
    parts.push(text.slice(from, at), meant);
    from = end;
    ODD.lastIndex = end;
  } while (ODD.test(text));
  // Joined with the rest: a text that grows by `+` is copied once more when it is read.
  parts.push(text.slice(from));
  return { text: parts.join(""), isSuspect };
}

/** What the unit of some kind at `at` becomes, or the joiners from there to `end`. */
function settled(kind: number, text: string, at: number, end: number): string {
  switch (kind) {
    case KIND.return:
      // CR and LF are one line end.
      return text.charAt(at + 1) === "\n" ? "" : "\n";
    case KIND.space:
      return " ";
    case KIND.softHyphen:
      return LINE_ENDS.test(text.charAt(at + 1)) ? "-" : "";
    case KIND.joiner:
      return at === 0 || UNJOINED.test(text.charAt(at - 1)) ? "" : text.slice(at, end);
    case KIND.lost:
      return letterOfC1(text.charAt(at));
    default:
      return "";
  }
}

const LINE_ENDS = /[\r\n\v\f\u0085\u2028\u2029]/;
const JOINER = /[\u200c\u200d]/;
/** ASCII, accented Latin letters and dashes, quotes, dots: what no joiner joins. */
const UNJOINED = /[\s!-~\u0085\u00a1-\u024f\u2010-\u2027]/;

function endOfJoiners(text: string, from: number): number {
  let end = from + 1;
  while (JOINER.test(text.charAt(end))) end += 1;
  return end;
}

function letterOfC1(control: string): string {
  const letter = WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - FIRST_HIGH_BYTE);
  return letter === control ? "\ufffd" : letter;
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
