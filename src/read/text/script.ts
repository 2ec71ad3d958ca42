/** Which characters are of scripts that put no spaces between words. */

/** Han, Kana and their punctuation, and full-width forms: a line end between two of them is no space. */
const UNSPACED = /[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/;

/** What stands between two pieces of a paragraph that were two lines: nothing in Chinese and Japanese, else a space. */
export function seam(before: string, after: string): "" | " " {
  return UNSPACED.test(before.slice(-1)) && UNSPACED.test(after.charAt(0)) ? "" : " ";
}

/** The first character that a terminal shows two columns wide: all before are narrower scripts. */
const WIDE = 0x2e80;

/** The columns that `text` takes in a terminal or a mail: East Asian letters take two (Unicode UAX 11, roughly). */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= WIDE && code < 0xd800) columns += 1;
    else if (code >= 0xf900 && code < 0xffe7) columns += 1;
  }
  return columns;
}
