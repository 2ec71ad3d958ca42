/** Knows lines that open on a small word, as only the rest of a sentence does. */

/** A whole word: a number below a headline is its date, `closeMenu` a button, `news.example` an address, `iPhone` a name. */
const SMALL_WORD = /^\p{Ll}[\p{Ll}'’-]*[.,;:!?]?(?:\s|$)/u;

/** Whether `text` opens on one; asked of the first character first, for the pattern is slow to start. */
export function opensOnSmallWord(text: string): boolean {
  const first = text.charCodeAt(0);
  const isSmall = first >= 0x61 && first <= 0x7a;
  return (isSmall || first >= 0x80) && SMALL_WORD.test(text);
}
