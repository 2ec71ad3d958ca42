/** Cuts a text into the numbers, words and marks that dates are made of. */
import { digitValue } from "./digits.ts";
import { foldWord } from "./fold-word.ts";

/** A number, a folded word, or one other character; white space only parts tokens. */
export interface Token {
  readonly kind: "number" | "word" | "mark";
  /** The number's value; -1 for the others. */
  readonly value: number;
  /** Folded word, mark, or the number's digits in ASCII. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A longer run of digits is an id, not part of a date. */
const LONGEST_NUMBER = 8;
const ASCII_END = 0x80;
const LETTER = /[\p{L}\p{M}'’]/u;
const SPACE = /\s/;
/** Scripts written without spaces between words: each letter is its own token. */
const ONE_BY_ONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

enum Class {
  Space,
  Digit,
  Letter,
  Single,
  Mark,
}

function classOf(code: number, char: string): Class {
  if (digitValue(code) >= 0) return Class.Digit;
  if (code < ASCII_END) {
    const lower = code | 0x20;
    if ((lower >= 0x61 && lower <= 0x7a) || char === "'") return Class.Letter;
    return code <= 0x20 ? Class.Space : Class.Mark;
  }
  if (ONE_BY_ONE.test(char)) return Class.Single;
  if (LETTER.test(char)) return Class.Letter;
  return SPACE.test(char) ? Class.Space : Class.Mark;
}

function token(kind: Class, text: string, start: number, end: number): Token {
  const raw = text.slice(start, end);
  if (kind === Class.Digit) {
    let value = 0;
    for (let i = start; i < end; i += 1) value = value * 10 + digitValue(text.charCodeAt(i));
    const known = end - start <= LONGEST_NUMBER;
    return { kind: "number", value: known ? value : -1, text: raw, start, end };
  }
  const word = kind === Class.Letter || kind === Class.Single;
  return { kind: word ? "word" : "mark", value: -1, text: word ? foldWord(raw) : raw, start, end };
}

/** The word, mark or digits at token `i`; empty past the end. */
export function textAt(tokens: readonly Token[], i: number): string {
  return tokens[i]?.text ?? "";
}

/** The number at token `i`, `null` where there is none. */
export function numberAt(tokens: readonly Token[], i: number): Token | null {
  const token = tokens[i];
  return token?.kind === "number" ? token : null;
}

/** Digits of a year: what follows at once ("20245 min read", "202411:30") was glued to it by copying. */
const YEAR_DIGITS = 4;
const GLUED_YEAR = /^(?:19|20)\d{3,4}(?!\d)/;

/** Whether four digits from `start` are a year, and those from `i` on were glued to it: "20245 min". */
function isBehindYear(text: string, start: number, i: number): boolean {
  return i - start === YEAR_DIGITS && GLUED_YEAR.test(text.slice(start, i + YEAR_DIGITS));
}

/** "ZeldmanNovember", "NEWSMay": a capital behind a small letter, or the last of many before one, begins a word that was glued. */
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Capitals before a word's own, that were glued to it: of fewer "McDonald" is made. */
const GLUED_CAPITALS = 3;

/** Whether the capital at `i` begins a word of its own in the letters from `start` on. */
function beginsWord(text: string, start: number, i: number): boolean {
  if (isSmall(text.charCodeAt(i - 1))) return true;
  return (
    i - start >= GLUED_CAPITALS &&
    isSmall(text.charCodeAt(i + 1)) &&
    isCapital(text.charCodeAt(i - 1))
  );
}

/** The tokens of `text`, in order. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  let open: Class = Class.Space;
  for (let i = 0; i <= text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = i === text.length ? Class.Space : classOf(code, text.charAt(i));
    if (next === open) {
      if (next === Class.Digit && !isBehindYear(text, start, i)) continue;
      if (next === Class.Letter && !(isCapital(code) && beginsWord(text, start, i))) continue;
    }
    if (open !== Class.Space) tokens.push(token(open, text, start, i));
    start = i;
    open = next;
  }
  return tokens;
}
