/** Cuts text into the tokens it is compared by: folded words, single letters of unspaced scripts. */

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Scripts that put no spaces between words (Thai to Khmer, Kana, Han): each letter is a token. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]/;

/** Characters below this are looked up in a table instead of by regular expression. */
const TABLE_SIZE = 0x250;

const SEPARATOR = 0;
const PART = 1;
const DIGIT = 2;

const cache: { classes?: Uint8Array } = {};

/** The classes of the characters in the table; made when first asked for, since few runs of the program need them. */
function loadClasses(): Uint8Array {
  return (cache.classes ??= Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
    const char = String.fromCharCode(code);
    if (char >= "0" && char <= "9") return DIGIT;
    return LETTER_OR_DIGIT.test(char) ? PART : SEPARATOR;
  }));
}

/** FNV-1a, 32 bits; signed, which V8 keeps without an object of its own. */
const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Letters of text for each token that there is room for at first: words have more, scripts without spaces fewer. */
const LETTERS_A_TOKEN = 4;

/** A text's tokens, as 32-bit hashes. */
export interface Tokens {
  readonly hashes: Uint32Array;
  /** Places in `hashes` of the tokens with digits. Digits are content: stories that differ in them alone are two. */
  readonly numbers: readonly number[];
}

/** The tokens of a text: letters and digits only, case, accents' composition and punctuation aside. One pass. */
export function tokensOf(text: string): Tokens {
  const classes = loadClasses();
  const folded = text.normalize("NFKC").toLowerCase();
  let hashes = new Uint32Array(Math.ceil(folded.length / LETTERS_A_TOKEN));
  const numbers: number[] = [];
  let count = 0;
  let hash = FNV_OFFSET;
  let inside = false;
  let digits = false;
  const end = (): void => {
    if (!inside) return;
    if (digits) numbers.push(count);
    if (count === hashes.length) hashes = grown(hashes);
    hashes[count++] = hash;
    hash = FNV_OFFSET;
    inside = false;
    digits = false;
  };
  for (let i = 0; i < folded.length; i += 1) {
    const code = folded.charCodeAt(i);
    const kind = code < TABLE_SIZE ? (classes[code] ?? SEPARATOR) : classOf(code, folded, i);
    if (kind === SEPARATOR) {
      end();
      continue;
    }
    const alone = code >= TABLE_SIZE && UNSPACED.test(folded.charAt(i));
    if (alone) end();
    hash = Math.imul(hash ^ code, FNV_PRIME);
    inside = true;
    digits ||= kind === DIGIT;
    if (alone) end();
  }
  end();
  return { hashes: hashes.slice(0, count), numbers };
}

function grown(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(2 * values.length);
  more.set(values);
  return more;
}

/** The class of a character beyond the table. Halves of surrogate pairs count as letters: what they stand for is rare and must only be treated alike. */
function classOf(code: number, text: string, index: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return PART;
  return LETTER_OR_DIGIT.test(text.charAt(index)) ? PART : SEPARATOR;
}
