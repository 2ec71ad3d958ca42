/** Words as the scorer of the corpus counts them: small letters and digits, one letter a word in scripts without spaces. */

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;
const WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** The words of a text. */
export function tokensOf(text: string): readonly string[] {
  const spaced = text.normalize("NFKC").replace(UNSPACED, " $& ").toLowerCase();
  return spaced.match(WORD) ?? [];
}
