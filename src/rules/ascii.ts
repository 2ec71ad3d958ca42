/** Tells plain text from text that needs the Unicode patterns, which are slow to start. */

const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether all of `text` is ASCII. */
export function isAscii(text: string): boolean {
  return !BEYOND_ASCII.test(text);
}
