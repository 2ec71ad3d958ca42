/** Folds text for comparison: what is left is its words, as a reader would say whether they are the same. */
import { codeOf, foldCharacter, Kind } from "./letters.ts";
import { spansOf } from "./spans.ts";

/**
 * The words of `text` joined by a space: NFKC, lower case, no accents on Latin, Greek and Cyrillic
 * letters; white space, quotes, dashes, ellipses, punctuation, soft hyphens, zero-width and bidi
 * characters gone. Digits, the marks inside numbers, currency and mathematical signs are content.
 */
export function foldWords(text: string): string {
  const { start, end, text: read } = spansOf(text);
  return start.map((from, i) => foldWord(read.slice(from, end[i]))).join(" ");
}

/** One word of a text, folded the same way. */
export function foldWord(word: string): string {
  let folded = "";
  for (const char of word) {
    const code = codeOf(char.charCodeAt(0));
    if (code === Kind.Dash) folded += "-";
    else if (code !== Kind.Ignored) folded += foldCharacter(char);
  }
  return folded;
}
