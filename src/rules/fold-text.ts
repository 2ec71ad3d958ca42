/** One spelling for a line however it is written: its words alone, in lower case, one space between. */

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** `text` without case and punctuation. */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(NOT_WORD, " ").trim();
}
