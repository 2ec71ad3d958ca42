/** Reads every character of a page once: what each block looks like, and the hashes of its words. */
import type { Block } from "../model/document.ts";
import {
  CLASS,
  CLASS_BITS,
  CLASS_COUNT,
  CLASS_MASK,
  learnUnit,
  loadClasses,
} from "./characters.ts";
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
  /** Hashes of the words' first `STEM` letters: what words of one meaning share in languages that inflect them. */
  readonly stems: Int32Array;
  /** Row r's words are `words[starts[r]]` to `words[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
}

const LONG_WORD = 7;
/** Letters by which words are held for the same. */
export const STEM = 5;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

/** Scans the blocks of a page. */
export function scan(blocks: readonly Block[]): Scan {
  const scanner = new Scanner(blocks);
  let row = 0;
  for (const { text } of blocks) {
    scanner.scanRow(text, row);
    row += 1;
  }
  return scanner.finish();
}

class Scanner {
  private readonly rows: number;
  private readonly counts: Uint32Array;
  private readonly measures: Uint32Array;
  private readonly words: Int32Array;
  private readonly stems: Int32Array;
  private readonly starts: Uint32Array;
  private readonly table = loadClasses();
  /** The units of the row at hand: a typed array is read several times faster than a string. */
  private readonly units: Uint16Array;
  private readonly bytes: Buffer;
  private wordCount = 0;

  constructor(blocks: readonly Block[]) {
    this.rows = blocks.length;
    this.counts = new Uint32Array(this.rows * CLASS_COUNT);
    this.measures = new Uint32Array(this.rows * MEASURES);
    this.starts = new Uint32Array(this.rows + 1);
    // Every word takes one character at least.
    this.words = new Int32Array(blocks.reduce((sum, { text }) => sum + text.length, 0));
    this.stems = new Int32Array(this.words.length);
    // One more than the longest row, so that 0 stands behind each.
    this.units = new Uint16Array(
      1 + blocks.reduce((most, { text }) => Math.max(most, text.length), 0),
    );
    this.bytes = Buffer.from(this.units.buffer);
  }

  finish(): Scan {
    const { rows, counts, measures, starts, wordCount } = this;
    const words = this.words.subarray(0, wordCount);
    const stems = this.stems.subarray(0, wordCount);
    return { rows, counts, measures, words, stems, starts };
  }

  scanRow(text: string, row: number): void {
    const { counts, table, units } = this;
    const size = this.bytes.write(text, "utf16le") / 2;
    units[size] = 0;
    let previous = 0;
    for (let i = 0; i < size; i += 1) {
      const unit = units[i] ?? 0;
      const klass = ((table[unit] ?? 0) || learnUnit(unit)) & CLASS_MASK;
      if (klass === CLASS.silent) continue;
      if (buildsWords(klass)) {
        i = this.readWord(row, i, size);
      } else {
        const at = row * CLASS_COUNT + klass;
        counts[at] = (counts[at] ?? 0) + 1;
        if (klass === CLASS.digit) i = this.readNumber(row, i);
        else if (klass === CLASS.unspaced) this.addLetter(row, i);
        else if (klass === CLASS.space && previous === CLASS.terminal) {
          this.measure(row, MEASURE.sentences);
        }
      }
      previous = klass;
    }
    this.starts[row + 1] = this.wordCount;
  }

  /** Reads the word that starts at `from` and gives the place of its last unit. */
  private readWord(row: number, from: number, size: number): number {
    const { counts, table, units } = this;
    const base = row * CLASS_COUNT;
    let hash = HASH_SEED;
    let stem = HASH_SEED;
    let length = 0;
    let i = from;
    for (; i < size; i += 1) {
      const unit = units[i] ?? 0;
      const known = (table[unit] ?? 0) || learnUnit(unit);
      const klass = known & CLASS_MASK;
      if (klass === CLASS.silent) continue;
      if (!buildsWords(klass)) break;
      const at = base + klass;
      counts[at] = (counts[at] ?? 0) + 1;
      hash = Math.imul(hash ^ (known >>> CLASS_BITS), HASH_PRIME);
      if (length < STEM) stem = hash;
      length += 1;
    }
    this.words[this.wordCount] = hash;
    this.stems[this.wordCount] = stem;
    this.wordCount += 1;
    const first = (table[units[from] ?? 0] ?? 0) & CLASS_MASK;
    if (first === CLASS.upper) this.measure(row, MEASURE.capitalised);
    if (length >= LONG_WORD) this.measure(row, MEASURE.longWords);
    return i - 1;
  }

  private measure(row: number, column: number): void {
    const at = row * MEASURES + column;
    this.measures[at] = (this.measures[at] ?? 0) + 1;
  }

  /** In a script without spaces a letter and the one before it stand for a word. */
  private addLetter(row: number, i: number): void {
    const unit = this.units[i] ?? 0;
    const pair = hashPair(i === 0 ? 0 : (this.units[i - 1] ?? 0), unit);
    this.words[this.wordCount] = pair;
    this.stems[this.wordCount] = pair;
    this.wordCount += 1;
    if ((unit >= 0x3040 && unit < 0x30a0) || HAN_PARTICLES.has(unit)) {
      this.measure(row, MEASURE.particles);
    }
  }

  /** Reads digits joined by `.`, `/`, `:` or `-` and gives the place of the last one. */
  private readNumber(row: number, from: number): number {
    const { units } = this;
    let parts = 1;
    let digits = 0;
    let colons = 0;
    let end = from + 1;
    for (; ; end += 1) {
      if (isDigit(units[end] ?? 0)) digits += 1;
      else if (isJoint(units[end] ?? 0) && isDigit(units[end + 1] ?? 0)) {
        parts += 1;
        if (units[end] === COLON) colons += 1;
      } else break;
    }
    const at = row * CLASS_COUNT + CLASS.digit;
    this.counts[at] = (this.counts[at] ?? 0) + digits;
    this.measure(row, MEASURE.numbers);
    if (colons > 0) this.measure(row, MEASURE.clocks);
    else if (parts === DATE_PARTS) this.measure(row, MEASURE.dates);
    else if (parts === 1 && end - from === YEAR_DIGITS && this.isYear(from)) {
      this.measure(row, MEASURE.years);
    }
    return end - 1;
  }

  /** Whether the four digits from `from` on are a year of the news; the first may be of another script. */
  private isYear(from: number): boolean {
    let value = 0;
    for (let i = from; i < from + YEAR_DIGITS; i += 1)
      value = value * 10 + (this.units[i] ?? 0) - 0x30;
    return value >= FIRST_YEAR && value <= LAST_YEAR;
  }
}

/** Function words of Chinese that are one letter, old and new forms. */
const HAN_PARTICLES: ReadonlySet<number> = new Set(
  Array.from("的了在是和有不这這为為以与與及对對也就而将將被从從到", (letter) =>
    letter.charCodeAt(0),
  ),
);

function buildsWords(klass: number): boolean {
  return klass >= CLASS.lower && klass <= CLASS.hangul;
}

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
