/** Measures how much a text says, in characters of a script with spaces. */

/** Characters of a script without spaces say about as much as this many of one with spaces. */
const UNSPACED_WEIGHT = 2.5;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** How long a text is, in characters of a script with spaces. */
export function weigh(text: string): number {
  return text.length + (UNSPACED_WEIGHT - 1) * (text.match(UNSPACED)?.length ?? 0);
}
