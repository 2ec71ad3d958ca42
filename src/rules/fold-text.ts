/** One spelling for a line however it is written: its words alone, in lower case, one space between. */

const NOT_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
/** Most lines need no more than these, which compile in no time. */
const ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII_WORD = /[^a-z0-9]+/g;

/** `text` without case and punctuation. */
export function foldText(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(ASCII.test(folded) ? NOT_ASCII_WORD : NOT_WORD, " ").trim();
}
