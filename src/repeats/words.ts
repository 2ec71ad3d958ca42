/** Reads the words of a page as numbers: the one sequence in which repeats are looked for. */
import { compose } from "./compose.ts";
import { codeOf, codes, FIRST_WIDE, isWide, Kind } from "./letters.ts";
import { readRare } from "./rare.ts";

/** The words of a page, in order, across its blocks. */
export interface Words {
  /** The texts of the blocks. */
  readonly texts: readonly string[];
  readonly count: number;
  /** A 32-bit hash of each word's folded letters. */
  readonly hash: Int32Array;
  /** The first word of each block, and the count at the end. */
  readonly first: Int32Array;
  /** The letters of each block; one of a script without spaces weighs `WIDE_WEIGHT`. */
  readonly weight: Float32Array;
}

/** A Han letter or a Thai syllable says about as much as two and a half Latin letters. */
const WIDE_WEIGHT = 2.5;
/** An odd number with its bits well mixed, so that each letter changes the whole hash. */
const BASE = 0x01000193;
/** Codes from `Boundary` on that need no second look: white space, and letters of scripts with spaces. */
const COMMON = FIRST_WIDE - Kind.Boundary;
/** Words of a page for which there is room from page to page: most pages are smaller, and room costs time to get. */
const KEPT_WORDS = 16_384;
/** Units of a block for which there is. */
const KEPT_UNITS = 8192;
/** Letters a word has, space included, in the language with the shortest words. */
const LETTERS_A_WORD = 4;

/** The words of `texts`, a text a block. */
export function readWords(texts: readonly string[]): Words {
  return reader.readAll(texts);
}

class WordReader {
  /** The block as numbers: many times faster to read than the string. */
  private units = new Uint16Array(KEPT_UNITS);
  private bytes = Buffer.from(this.units.buffer);
  private hash = new Int32Array(KEPT_WORDS);
  private count = 0;
  /** The hash of the word so far, and all ones inside a word, else 0. */
  private word = 0;
  private inside = 0;
  /** Letters of the block so far. */
  private letters = 0;
  private inPieces = false;

  readAll(texts: readonly string[]): Words {
    const first = new Int32Array(texts.length + 1);
    const weight = new Float32Array(texts.length);
    this.count = 0;
    this.makeRoom(texts);
    for (let block = 0; block < texts.length; block += 1) {
      const from = this.count;
      const text = texts[block] ?? "";
      this.read(text);
      if (this.inPieces) {
        this.count = from;
        this.read(compose(text));
      }
      first[block] = from;
      weight[block] = this.letters;
    }
    const { count } = this;
    first[texts.length] = count;
    return { texts, count, hash: this.take(), first, weight };
  }

  /** Reads one block. */
  private read(text: string): void {
    this.begin(text);
    const { units, hash } = this;
    const { length } = text;
    let { count, word, inside, letters } = this;
    for (let i = 0; i < length; i += 1) {
      const code = codes[units[i] ?? 0] ?? 0;
      if ((code - Kind.Boundary) >>> 0 < COMMON) {
        // Where words end no processor can foretell, so there is no branch: `letter` is all ones or 0.
        const letter = (Kind.Boundary - code) >> 31;
        hash[count] = word;
        count += inside & ~letter & 1;
        letters -= letter;
        word = (Math.imul(word, BASE) + code) & letter;
        inside = letter;
        continue;
      }
      this.count = count;
      this.word = word;
      this.inside = inside;
      this.letters = letters;
      i += this.readRare(text, i, code) - 1;
      ({ count, word, inside, letters } = this);
    }
    hash[count] = word;
    this.count = count + (inside & 1);
    this.letters = letters;
  }

  /** Makes room for a large page in one go; what stays unused takes no memory. */
  private makeRoom(texts: readonly string[]): void {
    let length = 0;
    for (const text of texts) length += text.length;
    const room = Math.ceil(length / LETTERS_A_WORD);
    if (room > KEPT_WORDS) this.hash = new Int32Array(room);
  }

  /** Makes room for a block and loads it. */
  private begin(text: string): void {
    if (text.length > this.units.length) {
      this.units = new Uint16Array(2 * text.length);
      this.bytes = Buffer.from(this.units.buffer);
    }
    this.bytes.write(text, 0, "utf16le");
    if (this.count + text.length >= this.hash.length) {
      const more = new Int32Array(2 * this.hash.length + text.length);
      more.set(this.hash.subarray(0, this.count));
      this.hash = more;
    }
    this.word = 0;
    this.inside = 0;
    this.letters = 0;
    this.inPieces = false;
  }

  /** Reads a unit that is no plain letter or boundary; gives how many units that took. */
  private readRare(text: string, at: number, code: number): number {
    if (code === Kind.Unknown) {
      codeOf(text.charCodeAt(at));
      return 0;
    }
    if (code >= FIRST_WIDE) {
      if (isWide(code)) this.addSign(code, WIDE_WEIGHT);
      else this.join(code);
      return 1;
    }
    if (code === Kind.Piece) this.inPieces = true;
    const { does, letters, units } = readRare(text, at, code);
    if (does === "ends") this.end();
    else if (does === "nothing") this.letters += this.inside & 1;
    else if (does === "stands") this.addSign(hashOf(letters), units > 1 ? WIDE_WEIGHT : 1);
    else {
      for (let i = 0; i < letters.length; i += 1) this.join(letters.charCodeAt(i));
      this.letters += units - letters.length;
    }
    return units;
  }

  private join(letter: number): void {
    this.word = (Math.imul(this.word, BASE) + letter) | 0;
    this.inside = -1;
    this.letters += 1;
  }

  private end(): void {
    this.hash[this.count] = this.word;
    this.count += this.inside & 1;
    this.word = 0;
    this.inside = 0;
  }

  /** Ends the word before and adds one of a single character. */
  private addSign(hash: number, weight: number): void {
    this.end();
    this.hash[this.count] = hash;
    this.count += 1;
    this.letters += weight;
  }

  /** The hashes, for the caller to keep; a large page keeps the room as well. */
  private take(): Int32Array {
    const { count, hash } = this;
    if (hash.length === KEPT_WORDS) return hash.slice(0, count);
    this.hash = new Int32Array(KEPT_WORDS);
    if (this.units.length > KEPT_UNITS) {
      this.units = new Uint16Array(KEPT_UNITS);
      this.bytes = Buffer.from(this.units.buffer);
    }
    return hash.subarray(0, count);
  }
}

function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < letters.length; i += 1) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
  }
  return hash;
}

/** Its room is used from page to page, its contents are not. */
const reader = new WordReader();
