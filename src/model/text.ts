/** What counts as white space, a word, a sentence end: the few facts about text that every stage shares. */

/** Letters of scripts that put no spaces between words (Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar). */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Latin letters, the punctuation of Western papers and the signs of currencies. */
const BEYOND_WESTERN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf]/;
/** A word where there are no others: a class of named letters takes long to start. */
const WESTERN_WORD = /[0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f][0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-\u024f'’-]*/g;

/** The number of words in `text`; in scripts without spaces every letter counts as a word. */
export function countWords(text: string): number {
  if (!BEYOND_WESTERN.test(text)) return count(WESTERN_WORD, text);
  const unspaced = count(UNSPACED, text);
  const rest = unspaced === 0 ? text : text.replace(UNSPACED, " ");
  return unspaced + count(WORD, rest);
}

/** Counts without keeping the matches: a list of a million words costs forty megabytes. */
function count(pattern: RegExp, text: string): number {
  let found = 0;
  // The last test fails, and with it a global pattern goes back to the start.
  while (pattern.test(text)) found += 1;
  return found;
}

/** White space that is more than one space, or another kind. */
const UNEVEN = /\s\s|[^\S ]/;

/** `text` with every run of white space made one space and none at its ends. */
export function squeeze(text: string): string {
  // Most text is even already, and a replacement costs memory by the number of spaces.
  return (UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}
