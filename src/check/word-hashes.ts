/** Turns texts into hashes of their words, in one pass over the characters: what copies are found by. */

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** First character beyond ASCII. */
const BEYOND_ASCII = 0x80;

/** A hash a word, in order; case and punctuation don't count. */
export function hashWords(text: string): Uint32Array {
  const lower = text.toLowerCase();
  // A word and the space behind it take two characters at least.
  const hashes = new Uint32Array((lower.length >> 1) + 1);
  let count = 0;
  let hash = FNV_OFFSET;
  let inWord = false;
  for (let i = 0; i <= lower.length; i += 1) {
    // NaN behind the end is no letter.
    const code = lower.charCodeAt(i);
    if (isWordCharacter(code)) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      inWord = true;
    } else if (inWord) {
      hashes[count] = hash;
      count += 1;
      hash = FNV_OFFSET;
      inWord = false;
    }
  }
  return hashes.subarray(0, count);
}

/** ASCII letters and digits, and all beyond ASCII that is no space, sign or quotation mark. */
function isWordCharacter(code: number): boolean {
  if (code < BEYOND_ASCII) return (code >= A && code <= Z) || (code >= ZERO && code <= NINE);
  return !SIGNS.some(([first, last]) => code >= first && code <= last);
}

const [A, Z, ZERO, NINE] = [0x61, 0x7a, 0x30, 0x39];
/** Blocks of Unicode that hold signs: Latin-1's, general punctuation, that of Chinese and Japanese. */
const SIGNS = [
  [0x80, 0xbf],
  [0x2000, 0x206f],
  [0x3000, 0x303f],
] as const;
