/** Folds text for comparison: what is left is its words, as a reader would say whether they are the same. */
import { foldCharacter, Kind, kindOf } from "./letters.ts";
import { readWords } from "./words.ts";

/** Marks that only make sense with the letter before: Kana voicing, Korean letters one by one. */
const DECOMPOSED = /[\u3099\u309a\u1100-\u11ff]/;
/** More marks in a row than any script writes; normalizing such a text takes quadratic time. */
const PILED = /\p{M}{30}/u;

/** `text` with Kana and Hangul in one piece a letter, as most texts have them. */
export function compose(text: string): string {
  return DECOMPOSED.test(text) && !PILED.test(text) ? text.normalize("NFC") : text;
}

/**
 * The words of `text` joined by a space: NFKC, lower case, no accents on Latin, Greek and Cyrillic
 * letters; white space, quotes, dashes, ellipses, punctuation, soft hyphens, zero-width and bidi
 * characters gone. Digits, the marks inside numbers, currency and mathematical signs are content.
 */
export function foldText(text: string): string {
  const composed = compose(text);
  const { count, start, end } = readWords([composed]);
  const words: string[] = [];
  for (let i = 0; i < count; i += 1) words.push(foldWord(composed.slice(start[i], end[i])));
  return words.join(" ");
}

/** One word of a text, folded the same way. */
export function foldWord(word: string): string {
  let folded = "";
  for (const char of word) {
    const kind = kindOf(char.charCodeAt(0));
    if (kind === Kind.Dash) folded += "-";
    else if (kind !== Kind.Ignored) folded += foldCharacter(char);
  }
  return folded;
}
