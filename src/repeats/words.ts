/** Reads the words of a page into typed arrays: the one sequence in which repeats are looked for. */
import { compose } from "./compose.ts";
import { codeOf, FIRST_LETTER, foldCharacter, Kind, kindOfPair } from "./letters.ts";

/** The words of a page, in order, across its blocks. */
export interface Words {
  readonly count: number;
  /** The texts of the blocks, a line break after each. */
  readonly text: string;
  /** Where each block starts in it, in UTF-16 units. */
  readonly offset: Int32Array;
  /** A 32-bit hash of each word's folded letters. */
  readonly hash: Int32Array;
  /** Where each word starts in the text. */
  readonly start: Int32Array;
  /** Where it ends. */
  readonly end: Int32Array;
  /** The first word of each block, and the count at the end. */
  readonly first: Int32Array;
  /** The letters of each block; one of a script without spaces weighs `WIDE_WEIGHT`. */
  readonly weight: Float32Array;
}

/** A Han letter or a Thai syllable says about as much as two and a half Latin letters. */
const WIDE_WEIGHT = 2.5;
/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** Letters a word has, space included, so that the arrays rarely grow. */
const LETTERS_A_WORD = 5;

/** The words of `texts`, a text a block. */
export function readWords(texts: readonly string[]): Words {
  const reader = new WordReader(texts);
  // Letters in pieces are rare, and putting all texts together beforehand is not cheap.
  return reader.inPieces ? new WordReader(texts.map(compose)).words() : reader.words();
}

class WordReader {
  private readonly text: string;
  /** The same as numbers: many times faster to read than the string. */
  private readonly units: Uint16Array;
  private readonly offset: Int32Array;
  private count = 0;
  private hash: Int32Array;
  private start: Int32Array;
  private end: Int32Array;
  private readonly first: Int32Array;
  private readonly weight: Float32Array;
  private letters = 0;
  /** Whether some letters are written in pieces. */
  inPieces = false;

  constructor(texts: readonly string[]) {
    this.offset = new Int32Array(texts.length + 1);
    let length = 0;
    for (let block = 0; block < texts.length; block += 1) {
      length += (texts[block] ?? "").length + 1;
      this.offset[block + 1] = length;
    }
    this.text = texts.length === 0 ? "" : `${texts.join("\n")}\n`;
    const bytes = Buffer.from(this.text, "utf16le");
    this.units = new Uint16Array(bytes.buffer, bytes.byteOffset, this.text.length);
    const room = Math.ceil(length / LETTERS_A_WORD) + texts.length;
    this.hash = new Int32Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.first = new Int32Array(texts.length + 1);
    this.weight = new Float32Array(texts.length);
    for (let block = 0; block < texts.length; block += 1) this.read(block);
  }

  words(): Words {
    const { count, text, offset, hash, start, end, first, weight } = this;
    first[first.length - 1] = count;
    return { count, text, offset, hash, start, end, first, weight };
  }

  /** Reads one block; the line break after it ends its last word. */
  private read(block: number): void {
    const { units } = this;
    const to = this.offset[block + 1] ?? 0;
    const { Boundary, Ignored } = Kind;
    this.first[block] = this.count;
    this.letters = 0;
    let hash = SEED;
    let start = -1;
    for (let i = this.offset[block] ?? 0; i < to; i += 1) {
      const code = codeOf(units[i] ?? 0);
      if (code >= FIRST_LETTER) {
        if (start < 0) start = i;
        hash = Math.imul(hash ^ code, PRIME);
        continue;
      }
      if (code === Ignored) continue;
      const joined = code === Boundary ? "" : this.joinedAt(i, code);
      if (joined !== "") {
        if (start < 0) start = i;
        hash = hashOf(joined, hash);
        if (code === Kind.Pair) i += 1;
        continue;
      }
      if (start >= 0) this.add(hash, start, i);
      start = -1;
      hash = SEED;
      i += code === Boundary ? 0 : this.addSign(i, code);
    }
    this.weight[block] = this.letters;
  }

  /** The letters that a rare unit adds to the word around it; none when it ends the word. */
  private joinedAt(at: number, code: number): string {
    if (code === Kind.NumberMark) return this.isInNumber(at) ? this.text.charAt(at) : "";
    if (code === Kind.Piece) {
      this.inPieces = true;
      return this.text.charAt(at);
    }
    if (code === Kind.Several) return foldCharacter(this.text.charAt(at));
    if (code !== Kind.Pair) return "";
    const char = this.characterAt(at);
    return kindOfPair(char) === Kind.Several ? foldCharacter(char) : "";
  }

  /** Adds the word of one character at `at`, if it is one; gives how many units it has beyond the first. */
  private addSign(at: number, code: number): number {
    const char = this.characterAt(at);
    if (code === Kind.Symbol || (code === Kind.Dash && this.isMinus(at))) {
      this.add(hashOf(code === Kind.Dash ? "-" : foldCharacter(char), SEED), at, at + 1);
    } else if (code === Kind.Wide || (code === Kind.Pair && kindOfPair(char) === Kind.Wide)) {
      this.add(hashOf(foldCharacter(char), SEED), at, at + char.length);
      this.letters += WIDE_WEIGHT - char.length;
    }
    return char.length - 1;
  }

  private add(hash: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.hash.length) this.grow();
    this.hash[at] = hash;
    this.start[at] = start;
    this.end[at] = end;
    this.letters += end - start;
    this.count = at + 1;
  }

  private grow(): void {
    const room = this.hash.length * 2 + 16;
    this.hash = grown(this.hash, room);
    this.start = grown(this.start, room);
    this.end = grown(this.end, room);
  }

  private characterAt(at: number): string {
    return String.fromCodePoint(this.text.codePointAt(at) ?? 0);
  }

  /** Whether the mark at `at` stands between two digits, whatever invisible characters are there too. */
  private isInNumber(at: number): boolean {
    const { units } = this;
    let before = at - 1;
    while (before > 0 && codeOf(units[before] ?? 0) === Kind.Ignored) before -= 1;
    if (!isDigit(units[before])) return false;
    let after = at + 1;
    while (after < units.length && codeOf(units[after] ?? 0) === Kind.Ignored) after += 1;
    return isDigit(units[after]);
  }

  /** Whether the dash at `at` is a sign: a digit after it, no letter before. */
  private isMinus(at: number): boolean {
    if (!isDigit(this.units[at + 1])) return false;
    return at === 0 || codeOf(this.units[at - 1] ?? 0) === Kind.Boundary;
  }
}

function grown(values: Int32Array, room: number): Int32Array {
  const more = new Int32Array(room);
  more.set(values);
  return more;
}

function hashOf(letters: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < letters.length; i += 1) {
    hash = Math.imul(hash ^ letters.charCodeAt(i), PRIME);
  }
  return hash;
}

function isDigit(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 48 && unit <= 57;
}
