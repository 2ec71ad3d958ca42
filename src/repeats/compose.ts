/** Puts letters together that were written in pieces. */

/** More marks in a row than any script writes; normalizing such a text takes quadratic time. */
const PILED = /\p{M}{30}/u;

/** `text` with Kana and Hangul in one piece a letter, as most texts have them. */
export function compose(text: string): string {
  return PILED.test(text) ? text : text.normalize("NFC");
}
