/** Gathers what the features of a page are made of: its scan, its prose, its repeats. */
import type { Block } from "../model/document.ts";
import { CLASS, CLASS_COUNT, classOf } from "./characters.ts";
import { type Containers, readContainers } from "./containers.ts";
import { findCore, type Run } from "./core.ts";
import { functionWordsOf } from "./function-word-index.ts";
import { hashPair, hashText } from "./hash.ts";
import { countNumbers, HashNumbers, type Numbered, numberHashes } from "./hash-numbers.ts";
import { detectLanguageOf } from "./language.ts";
import { scan, type Scan, STEM } from "./scan.ts";
import { readSegments, type Segments } from "./segments.ts";
import { readShapes } from "./shapes.ts";
import { readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What is known of a page before any feature is computed. Rows are the blocks that dedupe left. */
export interface Evidence {
  readonly blocks: readonly Block[];
  readonly rows: number;
  readonly scan: Scan;
  /** Length of each row in characters of a spaced script. */
  readonly units: Float32Array;
  /** The same where the row reads as prose, 0 elsewhere. */
  readonly prose: Float32Array;
  /** The densest run of it, `null` where there is none. */
  readonly core: Run | null;
  /** Class of the first character, and of the last one that is neither quote nor bracket. */
  readonly firstClass: Uint8Array;
  readonly lastClass: Uint8Array;
  /** How many blocks were marked as repeats of the row. */
  readonly copies: Float32Array;
  /** How many blocks marked as repeats stand between the row and the one before. */
  readonly repeatsBefore: Float32Array;
  /** How many rows have the same words and length. */
  readonly equals: Float32Array;
  /** The page's words, those of its language that say nothing apart. */
  readonly vocabulary: Vocabulary;
  /** The shape of each row, equal ones alike. */
  readonly shapes: Numbered;
  /** The page's runs of prose. */
  readonly segments: Segments;
  /** Whether the page has markup, and which elements stand around each row. */
  readonly isMarked: boolean;
  readonly containers: Containers;
}

/** Characters of a script with spaces that an unspaced letter and a Hangul letter are worth. */
const UNSPACED_UNITS = 2.5;
const HANGUL_UNITS = 2;
/** A block of this many units is prose by its length alone. */
const LONG = 140;
/** A block of this many units is prose where it ends as a sentence does. */
const SENTENCE = 45;
/** Closing quotes and brackets looked past to see how a sentence ends. */
const MAX_CLOSERS = 3;

/** Gathers the evidence of a page. */
export function gather(all: readonly Block[]): Evidence {
  const blocks = all.filter((block) => !block.verdict);
  const scanned = scan(blocks);
  const isMarked = blocks.some(({ markup }) => markup);
  const lengths = measureRows(blocks, scanned);
  return {
    blocks,
    rows: blocks.length,
    scan: scanned,
    ...lengths,
    core: findCore(lengths.prose),
    ...countRepeats(all, blocks.length),
    equals: countEquals(blocks, scanned),
    vocabulary: readVocabulary(scanned, loadFunctionWords(detectLanguageOf(blocks))),
    shapes: readShapes({ blocks, scan: scanned, ...lengths }),
    segments: readSegments(lengths.prose),
    isMarked,
    containers: readContainers(blocks, isMarked),
  };
}

/** How long rows are, how much of it is prose, and what they start and end with. */
function measureRows(blocks: readonly Block[], { counts }: Scan) {
  const rows = blocks.length;
  const units = new Float32Array(rows);
  const prose = new Float32Array(rows);
  const firstClass = new Uint8Array(rows);
  const lastClass = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const text = blocks[row]?.text ?? "";
    const base = row * CLASS_COUNT;
    const length =
      text.length +
      (UNSPACED_UNITS - 1) * (counts[base + CLASS.unspaced] ?? 0) +
      (HANGUL_UNITS - 1) * (counts[base + CLASS.hangul] ?? 0);
    const last = lastClassOf(text);
    const ends = last === CLASS.terminal || last === CLASS.ellipsis;
    units[row] = length;
    prose[row] = length >= LONG || (ends && length >= SENTENCE) ? length : 0;
    firstClass[row] = classAt(text, 0);
    lastClass[row] = last;
  }
  return { units, prose, firstClass, lastClass };
}

function countRepeats(all: readonly Block[], rows: number) {
  const copies = new Float32Array(rows);
  const repeatsBefore = new Float32Array(rows);
  const rowOf = new Map<number, number>();
  let repeats = 0;
  let row = 0;
  for (const block of all) {
    const { verdict } = block;
    if (!verdict) {
      rowOf.set(block.index, row);
      repeatsBefore[row] = repeats;
      repeats = 0;
      row += 1;
    } else if (verdict.role === "duplicate") {
      repeats += 1;
      const original = verdict.of === undefined ? undefined : rowOf.get(verdict.of);
      if (original !== undefined) copies[original] = (copies[original] ?? 0) + 1;
    }
  }
  return { copies, repeatsBefore };
}

/** Rows of the same words and the same length: "12 comments" and "47 comments" are alike. */
function countEquals(blocks: readonly Block[], { words, starts }: Scan): Float32Array {
  const hashes = new Int32Array(blocks.length);
  for (let row = 0; row < hashes.length; row += 1) {
    let hash = blocks[row]?.text.length ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) hash = hashPair(hash, words[i] ?? 0);
    hashes[row] = hash;
  }
  const numbered = numberHashes(hashes);
  const counts = countNumbers(numbered);
  const equals = new Float32Array(blocks.length);
  for (let row = 0; row < equals.length; row += 1) {
    equals[row] = counts[numbered.numbers[row] ?? 0] ?? 0;
  }
  return equals;
}

function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return Number.isNaN(unit) ? 0 : classOf(unit);
}

function lastClassOf(text: string): number {
  let last = text.length - 1;
  const first = Math.max(0, last - MAX_CLOSERS);
  for (; last > first; last -= 1) {
    const klass = classAt(text, last);
    if (klass !== CLASS.quote && klass !== CLASS.bracket && klass !== CLASS.silent) return klass;
  }
  return classAt(text, last);
}

const cache = new Map<string, HashNumbers>();
/** From the first combining mark on; the pattern of all marks is slow to start, and English needs none. */
const MAY_HAVE_MARKS = /[\u0300-\uffff]/;

function loadFunctionWords(language: string | null): HashNumbers {
  const known = cache.get(language ?? "");
  if (known) return known;
  const words = language === null ? [] : functionWordsOf(language);
  const set = new HashNumbers(words.length);
  for (const word of words) set.add(hashText(withoutMarks(word).slice(0, STEM)));
  cache.set(language ?? "", set);
  return set;
}

/** The scan passes over combining marks. */
function withoutMarks(word: string): string {
  return MAY_HAVE_MARKS.test(word) ? word.replace(/\p{M}/gu, "") : word;
}
