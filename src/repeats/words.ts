/** Reads the words of a page into typed arrays: the one sequence in which repeats are looked for. */
import { foldCharacter, foldOf, Kind, kindOf, kindOfPair } from "./letters.ts";

/** The words of a page, in order, across its blocks. */
export interface Words {
  readonly count: number;
  /** A 32-bit hash of each word's folded letters. */
  readonly hash: Int32Array;
  /** Where each word starts in its block's text, in UTF-16 units. */
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
  texts.forEach((text, block) => {
    reader.read(text, block);
  });
  return reader.words();
}

class WordReader {
  private count = 0;
  private hash: Int32Array;
  private start: Int32Array;
  private end: Int32Array;
  private readonly first: Int32Array;
  private readonly weight: Float32Array;
  private letters = 0;

  constructor(texts: readonly string[]) {
    let length = 0;
    for (const text of texts) length += text.length;
    const room = Math.ceil(length / LETTERS_A_WORD) + texts.length;
    this.hash = new Int32Array(room);
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.first = new Int32Array(texts.length + 1);
    this.weight = new Float32Array(texts.length);
  }

  words(): Words {
    const { count, hash, start, end, first, weight } = this;
    first[first.length - 1] = count;
    return { count, hash, start, end, first, weight };
  }

  read(text: string, block: number): void {
    this.first[block] = this.count;
    this.letters = 0;
    let hash = SEED;
    let start = -1;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === Kind.Letter || (kind === Kind.NumberMark && isInNumber(text, i))) {
        if (start < 0) start = i;
        hash = Math.imul(hash ^ foldOf(unit), PRIME);
      } else if (kind === Kind.Several || (kind === Kind.Pair && isJoined(text, i))) {
        const char = characterAt(text, i);
        if (start < 0) start = i;
        hash = hashOf(foldCharacter(char), hash);
        i += char.length - 1;
      } else if (kind !== Kind.Ignored) {
        if (start >= 0) {
          this.add(hash, start, i);
          start = -1;
          hash = SEED;
        }
        if (kind !== Kind.Boundary) i += this.addSign(text, i, kind);
      }
    }
    if (start >= 0) this.add(hash, start, text.length);
    this.weight[block] = this.letters;
  }

  /** Adds the word of one character at `at`, if it is one; gives how many units it has beyond the first. */
  private addSign(text: string, at: number, kind: number): number {
    const char = characterAt(text, at);
    const more = char.length - 1;
    if (kind === Kind.Symbol || (kind === Kind.Dash && isMinus(text, at))) {
      this.add(hashOf(kind === Kind.Dash ? "-" : foldCharacter(char), SEED), at, at + 1);
    } else if (kind === Kind.Wide || (kind === Kind.Pair && kindOfPair(char) === Kind.Wide)) {
      this.add(hashOf(foldCharacter(char), SEED), at, at + char.length);
      this.letters += WIDE_WEIGHT - char.length;
    }
    return more;
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

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** Whether the surrogate pair at `at` is a letter of a script with spaces. */
function isJoined(text: string, at: number): boolean {
  return kindOfPair(characterAt(text, at)) === Kind.Several;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** Whether the mark at `at` stands between two digits, whatever invisible characters are there too. */
function isInNumber(text: string, at: number): boolean {
  let before = at - 1;
  while (before > 0 && kindOf(text.charCodeAt(before)) === Kind.Ignored) before -= 1;
  if (!isDigit(text.charCodeAt(before))) return false;
  let after = at + 1;
  while (after < text.length && kindOf(text.charCodeAt(after)) === Kind.Ignored) after += 1;
  return isDigit(text.charCodeAt(after));
}

/** Whether the dash at `at` is a sign: a digit after it, no letter before. */
function isMinus(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  return at === 0 || kindOf(text.charCodeAt(at - 1)) === Kind.Boundary;
}
