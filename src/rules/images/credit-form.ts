/** What a way of writing an image's credit is, and what all of them ask of a credit. */
import { foldText } from "../fold-text.ts";
import { imageSources } from "./credit-words.ts";

/** A caption and its credit; one of them is always there. */
export interface CaptionAndCredit {
  readonly caption: string | null;
  readonly credit: string | null;
  /** How the credit was told from the caption; `null` where there is none. */
  readonly by:
    "opener" | "brackets" | "bar" | "head" | "tail" | "slash" | "taker" | "capitals" | null;
}

/** One way of writing a credit: what it is called, two or three examples, and how to read it. */
export interface CreditForm {
  readonly by: NonNullable<CaptionAndCredit["by"]>;
  /** Line → [caption, credit]; `null` where the form must not match. */
  readonly examples: Readonly<Record<string, readonly [string | null, string] | null>>;
  readonly read: (text: string) => readonly [string, string] | null;
}

/** A credit has at most this many words; more is a sentence. */
const MOST_WORDS = 14;

/** The words of a text, folded. */
export const words = (text: string): readonly string[] => {
  const folded = foldText(text);
  return folded === "" ? [] : folded.split(" ");
};

/** Whether a short text names an image agency, stock or platform in one of its parts. */
export function namesImageSource(text: string): boolean {
  const known = imageSources();
  return text.split(/[/|,()—]| via | - /).some((part) => known.has(foldText(part)));
}

/** Whether a text is as short as credits are. */
export const isCredit = (text: string): boolean => {
  const count = words(text).length;
  return count > 0 && count <= MOST_WORDS;
};

/** Small words of a credit. */
const SMALL = /^(?:via|for|of|and|the|und|für|de|von|van|der|dpa|afp|ap|epa|@.*)?$/;

const SMALL_LETTER = /^\p{Ll}/u;

/** Whether a word begins with a small letter. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : SMALL_LETTER.test(word);
}

/** Whether all words but small ones begin with a capital, and no full stop ends them. */
export function isNameLike(text: string): boolean {
  if (/[.!?]$/.test(text)) return false;
  return text.split(/[\s/]+/).every((word) => (word !== "" && !isSmall(word)) || SMALL.test(word));
}

const SENTENCE_ENDS = ".!?…。";
const CLOSERS = ')"”»';
/** What stands before the space behind a sentence. */
const MAY_END = `${SENTENCE_ENDS}${CLOSERS} `;

/** Index after the last sentence end that a space follows; 0 where the text is one sentence. */
export function lastSentenceEnd(text: string): number {
  for (let space = text.lastIndexOf(" "); space > 0; space = text.lastIndexOf(" ", space - 1)) {
    if (!MAY_END.includes(text.charAt(space - 1))) continue;
    if (text.charAt(space + 1).trim() === "") continue;
    let end = space - 1;
    while (end > 0 && text.charAt(end) === " ") end -= 1;
    if (CLOSERS.includes(text.charAt(end))) end -= 1;
    if (end >= 0 && SENTENCE_ENDS.includes(text.charAt(end))) return space + 1;
  }
  return 0;
}
