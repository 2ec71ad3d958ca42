/** One spelling for a word however it is written: case, accents, dots and spaces gone. */
import { isAscii } from "../ascii.ts";

/** Combining accents of the Latin, Greek and Cyrillic scripts. */
const ACCENTS = /[\u0300-\u036f]/g;
const DOTS_AND_SPACES = /[.\s\u200c\u200d]/g;

/** `word` without case, accents, dots, spaces and dotless i; other scripts keep their vowel signs. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower.replace(DOTS_AND_SPACES, "");
  return lower
    .normalize("NFD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .replace(DOTS_AND_SPACES, "")
    .replaceAll("ı", "i")
    .replaceAll("’", "'");
}
