/** Tells whether two texts say the same in other case, quotes and punctuation. */

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, lower case, a space between them. */
export function wordsOf(text: string): string {
  return (text.normalize("NFKC").toLowerCase().match(WORD) ?? []).join(" ");
}
