/** Reads the words of a page as numbers: the one sequence in which repeats are looked for. */
import { compose } from "./compose.ts";
import { codeOf, codes, FIRST_WIDE, isWide, Kind } from "./letters.ts";
import { readRare } from "./rare.ts";
import { room } from "./room.ts";

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
/** Units loaded at a time, for which there is room from page to page: one call for many blocks. */
const LOAD = 16_384;
/** The first digit's unit, and how many digits there are. */
const ZERO = 48;
const DIGITS = 10;
/** Stands between two loaded blocks. */
const BREAK = "\n";
const NO_ROOM = new Int32Array(0);

/** The words of `texts`, a text a block, in what the room lends. */
export function readWords(texts: readonly string[]): Words {
  return reader.readAll(texts);
}

/** The words of `texts`, a text a block, to keep. */
export function keepWords(texts: readonly string[]): Words {
  room.open(texts);
  const words = readWords(texts);
  const kept = { ...words, hash: words.hash.slice(), first: words.first.slice() };
  room.close();
  return kept;
}

class WordReader {
  /** Some blocks as numbers: many times faster to read than strings. */
  private units = new Uint16Array(LOAD);
  private bytes = Buffer.from(this.units.buffer);
  private hash: Int32Array = NO_ROOM;
  private count = 0;
  /** The hash of the word so far, and all ones inside a word, else 0. */
  private word = 0;
  private inside = 0;
  /** Letters of the block so far, and how many of them weigh more. */
  private letters = 0;
  private wide = 0;
  private inPieces = false;

  readAll(texts: readonly string[]): Words {
    const first = room.lend(texts.length + 1);
    const weight = new Float32Array(texts.length);
    this.count = 0;
    this.hash = room.lendRest();
    for (let block = 0, loaded = 0, at = 0; block < texts.length; block += 1) {
      if (block === loaded) {
        loaded = this.load(texts, block);
        at = 0;
      }
      const text = texts[block] ?? "";
      const from = this.count;
      this.read(text, at);
      at += text.length + BREAK.length;
      if (this.inPieces) {
        this.count = from;
        this.readComposed(text);
        loaded = block + 1;
      }
      first[block] = from;
      weight[block] = this.letters + (WIDE_WEIGHT - 1) * this.wide;
    }
    const { count } = this;
    first[texts.length] = count;
    return { texts, count, hash: this.take(), first, weight };
  }

  /** Reads a block once more, its letters put together. */
  private readComposed(text: string): void {
    const composed = compose(text);
    this.load([composed], 0);
    this.read(composed, 0);
  }

  /** Reads one block, which is loaded from place `from` on. */
  private read(text: string, from: number): void {
    this.word = 0;
    this.inside = 0;
    this.letters = 0;
    this.wide = 0;
    this.inPieces = false;
    const to = from + text.length;
    for (let at = this.readCommon(from, to); at < to; at = this.readCommon(at, to)) {
      at += this.readRare(text, at - from, codes[this.units[at] ?? 0] ?? 0);
    }
    this.end();
  }

  /** Reads units up to the first that needs a second look, and gives its place. Without calls the loop is twice as fast. */
  private readCommon(from: number, to: number): number {
    const { units, hash } = this;
    let { count, word, inside, letters } = this;
    let at = from;
    for (; at < to; at += 1) {
      let code = codes[units[at] ?? 0] ?? 0;
      if ((code - Kind.Boundary) >>> 0 >= COMMON) {
        if (!isPlainMark(code, units[at + 1] ?? 0)) break;
        code = Kind.Boundary;
      }
      // Where words end no processor can foretell, so there is no branch: `letter` is all ones or 0.
      const letter = (Kind.Boundary - code) >> 31;
      hash[count] = word;
      count += inside & ~letter & 1;
      letters -= letter;
      word = (Math.imul(word, BASE) + code) & letter;
      inside = letter;
    }
    this.count = count;
    this.word = word;
    this.inside = inside;
    this.letters = letters;
    return at;
  }

  /** Loads blocks from `from` on, as many as there is room for, and makes room for their words; gives the place after them. */
  private load(texts: readonly string[], from: number): number {
    let to = from + 1;
    let length = (texts[from] ?? "").length + BREAK.length;
    for (; to < texts.length; to += 1) {
      const next = length + (texts[to] ?? "").length + BREAK.length;
      if (next > LOAD) break;
      length = next;
    }
    if (length > this.units.length) {
      this.units = new Uint16Array(2 * length);
      this.bytes = Buffer.from(this.units.buffer);
    }
    if (this.count + length > this.hash.length) {
      const more = new Int32Array(2 * this.hash.length + length);
      more.set(this.hash.subarray(0, this.count));
      this.hash = more;
    }
    const text = to === from + 1 ? (texts[from] ?? "") : texts.slice(from, to).join(BREAK);
    this.bytes.write(text, 0, "utf16le");
    this.units[text.length] = BREAK.charCodeAt(0);
    return to;
  }

  /** Reads a unit that is no plain letter or boundary; gives how many units that took. */
  private readRare(text: string, at: number, code: number): number {
    if (code === Kind.Unknown) {
      codeOf(text.charCodeAt(at));
      return 0;
    }
    if (code >= FIRST_WIDE) {
      if (isWide(code)) this.addSign(code, 1);
      else this.join(code);
      return 1;
    }
    if (code === Kind.Piece) this.inPieces = true;
    const { does, letters, units } = readRare(text, at, code);
    if (does === "ends") this.end();
    else if (does === "nothing") this.letters += this.inside & 1;
    else if (does === "stands") this.addSign(hashOf(letters), units > 1 ? 1 : 0);
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
  private addSign(hash: number, wide: 0 | 1): void {
    this.end();
    this.hash[this.count] = hash;
    this.count += 1;
    this.letters += 1;
    this.wide += wide;
  }

  /** The hashes; holds on to nothing that a large page needs. */
  private take(): Int32Array {
    const hash = room.cut(this.hash, this.count);
    this.hash = NO_ROOM;
    if (this.units.length > LOAD) {
      this.units = new Uint16Array(LOAD);
      this.bytes = Buffer.from(this.units.buffer);
    }
    return hash;
  }
}

/** Whether a unit is a mark that is no part of a number, as most are: what follows is not even a digit. */
function isPlainMark(code: number, next: number): boolean {
  if (code !== Kind.NumberMark && code !== Kind.Dash) return false;
  return (next - ZERO) >>> 0 >= DIGITS && (codes[next] ?? 0) > Kind.Ignored;
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
