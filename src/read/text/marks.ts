/** Reads the mark that a list item begins with. */

/** A mark at the start of a line. */
export interface Mark {
  /** Marks of one list have one style. */
  readonly style: string;
  /** The number of an ordered item; `null` for a bullet or a letter. */
  readonly number: number | null;
  /** The line without its mark; a letter stays, since Markdown has no lists by letters and texts point to them. */
  readonly rest: string;
  /** Whether nothing but a list item begins so. */
  readonly certain: boolean;
}

const BULLETS = "•‣⁃▪▫◦●○■□◆◇▶►➢➤✓✔*·-–—";
const CERTAIN = "•‣⁃▪◦●■◆➢➤✓✔";
const CIRCLED_ONE = 0x2460;
const CIRCLED = /^[①-⑳]/;
const DIGITS = "一二三四五六七八九";

/** `1. x`, `1) x`, `(1) x`, `1.2. x` is none; `1.x` only in scripts without spaces. */
const NUMBERED = /^(\(?)(\d{1,3})([.)])(?:\s+|(?=\p{Lo}))(?=\S)/u;
/** `(a) x`, `a) x`. A lone `a.` is too often an initial. */
const LETTERED = /^(\(?)([a-z])\)\s+(?=\S)/;
/** `一、x`, `（一）x`, `十二、x` */
const CHINESE = /^([（(]?)([一二三四五六七八九十]{1,3})([、）)])/;

/** The mark that `text` begins with; `null` without one. */
export function markOf(text: string): Mark | null {
  const first = text.charAt(0);
  if (BULLETS.includes(first)) return bullet(text, first);
  const number = FIRST_OF_NUMBERS.test(first) ? (numbered(text) ?? chinese(text)) : null;
  if (number) return number;
  const letter = FIRST_OF_LETTERS.test(first) ? LETTERED.exec(text) : null;
  return letter && { style: `${letter[1] ?? ""}a`, number: null, rest: text, certain: false };
}

/** Looked at first, since most lines begin with none of them. */
const FIRST_OF_NUMBERS = /[\d(①-⑳（一二三四五六七八九十]/;
const FIRST_OF_LETTERS = /[(a-z]/;

function numbered(text: string): Mark | null {
  if (CIRCLED.test(text)) {
    return ordered(text, text.charAt(0), "①", text.charCodeAt(0) - CIRCLED_ONE + 1);
  }
  const found = NUMBERED.exec(text);
  if (!found) return null;
  const [mark, open = "", number, close = ""] = found;
  return ordered(text, mark, `${open}1${close}`, Number(number));
}

function chinese(text: string): Mark | null {
  const found = CHINESE.exec(text);
  if (!found) return null;
  const [mark, , number = "", close = ""] = found;
  return ordered(text, mark, `一${close}`, chineseNumber(number));
}

function bullet(text: string, first: string): Mark | null {
  const certain = CERTAIN.includes(first);
  const rest = text.slice(1).trim();
  const spaced = /\s/.test(text.charAt(1));
  if (rest === "" || (!spaced && !certain)) return null;
  return { style: first, number: null, rest, certain };
}

function ordered(text: string, mark: string, style: string, number: number): Mark | null {
  const rest = text.slice(mark.length).trim();
  return rest === "" ? null : { style, number, rest, certain: false };
}

function chineseNumber(digits: string): number {
  const ten = digits.indexOf("十");
  if (ten < 0) return DIGITS.indexOf(digits.charAt(0)) + 1;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(digits.charAt(0)) + 1;
  const ones = digits.slice(ten + 1);
  return 10 * tens + (ones === "" ? 0 : DIGITS.indexOf(ones) + 1);
}
