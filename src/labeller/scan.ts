/** Reads every character of a page once: what each block looks like, and the hashes of its words. */
import type { Block } from "../model/document.ts";
import { CLASS, CLASS_COUNT, learnUnit, loadClasses } from "./characters.ts";
import { hashPair, HASH_PRIME, HASH_SEED } from "./hash.ts";

/** Columns of `Scan.measures`. */
export const MEASURE = {
  /** Words that start with a capital. */
  capitalised: 0,
  /** Sentence ends followed by a space. */
  sentences: 1,
  /** Numbers from 1900 to 2099. */
  years: 2,
  /** 10:30 */
  clocks: 3,
  /** 13.11.2024, 2024-11-13 */
  dates: 4,
  /** Runs of digits. */
  numbers: 5,
  /** Words of `LONG_WORD` letters or more. */
  longWords: 6,
  /** Letters that Japanese writes its endings and particles with, and the commonest function words of Chinese. */
  particles: 7,
} as const;
export const MEASURES = 8;

/** What one pass over the characters gives. Rows are blocks. */
export interface Scan {
  readonly rows: number;
  /** rows × CLASS_COUNT: characters of each class. */
  readonly counts: Uint32Array;
  /** rows × MEASURES. */
  readonly measures: Uint32Array;
  /** Hashes of the words (small letters; pairs of letters in scripts without spaces), row after row. */
  readonly words: Int32Array;
  /** Row r's words are `words[starts[r]]` to `words[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
}

const LONG_WORD = 7;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Scans the blocks of a page. */
export function scan(blocks: readonly Block[]): Scan {
  const scanner = new Scanner(blocks);
  blocks.forEach((block, row) => {
    scanner.scanRow(block.text, row);
  });
  return scanner.finish();
}

class Scanner {
  private readonly rows: number;
  private readonly counts: Uint32Array;
  private readonly measures: Uint32Array;
  private readonly words: Int32Array;
  private readonly starts: Uint32Array;
  private readonly tables = loadClasses();
  private wordCount = 0;

  constructor(blocks: readonly Block[]) {
    this.rows = blocks.length;
    this.counts = new Uint32Array(this.rows * CLASS_COUNT);
    this.measures = new Uint32Array(this.rows * MEASURES);
    this.starts = new Uint32Array(this.rows + 1);
    // Every word takes one character at least.
    this.words = new Int32Array(blocks.reduce((sum, { text }) => sum + text.length, 0));
  }

  finish(): Scan {
    const { rows, counts, measures, words, starts, wordCount } = this;
    return { rows, counts, measures, words: words.subarray(0, wordCount), starts };
  }

  scanRow(text: string, row: number): void {
    const { classes, small } = this.tables;
    let previous = 0;
    let hash = HASH_SEED;
    let length = 0;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      let klass = classes[unit] ?? 0;
      if (klass === 0) klass = learnUnit(unit);
      if (klass === CLASS.silent) continue;
      this.count(row, klass);
      if (klass >= CLASS.lower && klass <= CLASS.hangul) {
        if (length === 0 && klass === CLASS.upper) this.measure(row, MEASURE.capitalised);
        hash = Math.imul(hash ^ (small[unit] ?? 0), HASH_PRIME);
        length += 1;
      } else {
        if (length > 0) this.endWord(row, hash, length);
        hash = HASH_SEED;
        length = 0;
        if (klass === CLASS.unspaced) this.addLetter(row, text, i);
        else if (klass === CLASS.digit) i = this.readNumber(row, text, i);
        else if (klass === CLASS.space) this.endSentence(row, previous);
      }
      previous = klass;
    }
    if (length > 0) this.endWord(row, hash, length);
    this.starts[row + 1] = this.wordCount;
  }

  private count(row: number, klass: number): void {
    const at = row * CLASS_COUNT + klass;
    this.counts[at] = (this.counts[at] ?? 0) + 1;
  }

  private measure(row: number, column: number): void {
    const at = row * MEASURES + column;
    this.measures[at] = (this.measures[at] ?? 0) + 1;
  }

  private endWord(row: number, hash: number, length: number): void {
    this.words[this.wordCount] = hash;
    this.wordCount += 1;
    if (length >= LONG_WORD) this.measure(row, MEASURE.longWords);
  }

  private endSentence(row: number, previous: number): void {
    if (previous === CLASS.terminal) this.measure(row, MEASURE.sentences);
  }

  /** In a script without spaces a letter and the one before it stand for a word. */
  private addLetter(row: number, text: string, i: number): void {
    const unit = text.charCodeAt(i);
    this.words[this.wordCount] = hashPair(i === 0 ? 0 : text.charCodeAt(i - 1), unit);
    this.wordCount += 1;
    if ((unit >= 0x3040 && unit < 0x30a0) || HAN_PARTICLES.has(unit)) {
      this.measure(row, MEASURE.particles);
    }
  }

  /** Reads digits joined by `.`, `/`, `:` or `-` and gives the place of the last one. */
  private readNumber(row: number, text: string, from: number): number {
    let parts = 1;
    let colons = 0;
    let end = from + 1;
    for (; ; end += 1) {
      if (isDigit(text.charCodeAt(end))) this.count(row, CLASS.digit);
      else if (isJoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
        parts += 1;
        if (text.charCodeAt(end) === COLON) colons += 1;
      } else break;
    }
    this.measure(row, MEASURE.numbers);
    if (colons > 0) this.measure(row, MEASURE.clocks);
    else if (parts === DATE_PARTS) this.measure(row, MEASURE.dates);
    else if (parts === 1 && end - from === YEAR_DIGITS) {
      const value = Number(text.slice(from, end));
      if (value >= FIRST_YEAR && value <= LAST_YEAR) this.measure(row, MEASURE.years);
    }
    return end - 1;
  }
}

/** Function words of Chinese that are one letter, old and new forms. */
const HAN_PARTICLES: ReadonlySet<number> = new Set(
  Array.from("的了在是和有不这這为為以与與及对對也就而将將被从從到", (letter) =>
    letter.charCodeAt(0),
  ),
);

const COLON = 0x3a;
const DATE_PARTS = 3;
const YEAR_DIGITS = 4;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** `-`, `.`, `/` or `:` */
function isJoint(unit: number): boolean {
  return (unit >= 0x2d && unit <= 0x2f) || unit === COLON;
}
