/** Says what the rare characters do to the words around them: marks in numbers, signs, ligatures, pairs. */
import { codeOf, foldCharacter, Kind, kindOfPair } from "./letters.ts";

/** What a character does, and over how many UTF-16 units. */
export interface Rare {
  /** It is not there, is part of the word around it, is a word by itself, or ends the word before it. */
  readonly does: "nothing" | "joins" | "stands" | "ends";
  /** Its folded letters, where it joins or stands. */
  readonly letters: string;
  readonly units: number;
}

const NOTHING: Rare = { does: "nothing", letters: "", units: 1 };
const ENDS: Rare = { does: "ends", letters: "", units: 1 };
const ENDS_PAIR: Rare = { does: "ends", letters: "", units: 2 };

/** What the character at `at` does, whose `code` is a kind and no letter. */
export function readRare(text: string, at: number, code: number): Rare {
  const char = text.charAt(at);
  switch (code) {
    case Kind.Ignored:
      return NOTHING;
    case Kind.NumberMark:
      return isInNumber(text, at) ? { does: "joins", letters: char, units: 1 } : ENDS;
    case Kind.Dash:
      return isMinus(text, at) ? { does: "stands", letters: "-", units: 1 } : ENDS;
    case Kind.Piece:
      return { does: "joins", letters: char, units: 1 };
    case Kind.Several:
      return { does: "joins", letters: foldCharacter(char), units: 1 };
    case Kind.Symbol:
      return { does: "stands", letters: foldCharacter(char), units: 1 };
    case Kind.Pair:
      return readPair(String.fromCodePoint(text.codePointAt(at) ?? 0));
    default:
      return ENDS;
  }
}

function readPair(char: string): Rare {
  const kind = kindOfPair(char);
  const units = char.length;
  if (kind === Kind.Boundary) return units === 1 ? ENDS : ENDS_PAIR;
  return { does: kind === Kind.Wide ? "stands" : "joins", letters: foldCharacter(char), units };
}

/** Whether the mark at `at` stands between two digits, whatever invisible characters are there too. */
function isInNumber(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && isIgnored(text, before)) before -= 1;
  if (!isDigit(text, before)) return false;
  let after = at + 1;
  while (after < text.length && isIgnored(text, after)) after += 1;
  return isDigit(text, after);
}

/** Whether the dash at `at` is a sign: a digit after it, no letter before. */
function isMinus(text: string, at: number): boolean {
  if (!isDigit(text, at + 1)) return false;
  return at === 0 || codeOf(text.charCodeAt(at - 1)) === Kind.Boundary;
}

function isIgnored(text: string, at: number): boolean {
  return codeOf(text.charCodeAt(at)) === Kind.Ignored;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}
