/** What counts as white space, a word, a sentence end: the few facts about text that every stage shares. */

/** Letters of scripts that put no spaces between words (Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar). */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** The number of words in `text`; in scripts without spaces every letter counts as a word. */
export function countWords(text: string): number {
  const unspaced = count(UNSPACED, text);
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return unspaced + count(WORD, rest);
}

/** Counts without keeping the matches: a list of a million words costs forty megabytes. */
function count(pattern: RegExp, text: string): number {
  const own = new RegExp(pattern);
  let found = 0;
  while (own.test(text)) found += 1;
  return found;
}

/** White space that is more than one space, or another kind. */
const UNEVEN = /\s\s|[^\S ]/;

/** `text` with every run of white space made one space and none at its ends. */
export function squeeze(text: string): string {
  // Most text is even already, and a replacement costs memory by the number of spaces.
  return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
