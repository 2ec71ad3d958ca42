/** Gathers what the features of a page are made of: its scan, its prose, its repeats. */
import type { Block } from "../model/document.ts";
import { CLASS, CLASS_COUNT, learnUnit, loadClasses } from "./characters.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { hashPair, hashText } from "./hash.ts";
import { HashCounts } from "./hash-set.ts";
import { detectLanguageOf } from "./language.ts";
import { scan, type Scan } from "./scan.ts";

/** What is known of a page before any feature is computed. Rows are the blocks that dedupe left. */
export interface Evidence {
  readonly blocks: readonly Block[];
  readonly rows: number;
  readonly scan: Scan;
  /** Length of each row in characters of a spaced script. */
  readonly units: Float32Array;
  /** The same where the row reads as prose, 0 elsewhere. */
  readonly prose: Float32Array;
  /** Class of the first character, and of the last one that is neither quote nor bracket. */
  readonly firstClass: Uint8Array;
  readonly lastClass: Uint8Array;
  /** How many blocks were marked as repeats of the row. */
  readonly copies: Float32Array;
  /** How many blocks marked as repeats stand between the row and the one before. */
  readonly repeatsBefore: Float32Array;
  /** How many rows have the same words and length. */
  readonly equals: Float32Array;
  /** Function words of the page's language. */
  readonly functionWords: HashCounts;
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
  const rows = blocks.length;
  const { copies, repeatsBefore } = countRepeats(all, rows);
  const scanned = scan(blocks);
  const evidence = {
    blocks,
    rows,
    scan: scanned,
    units: new Float32Array(rows),
    prose: new Float32Array(rows),
    firstClass: new Uint8Array(rows),
    lastClass: new Uint8Array(rows),
    copies,
    repeatsBefore,
    equals: countEquals(blocks, scanned),
    functionWords: loadFunctionWords(detectLanguageOf(blocks)),
  };
  const { counts } = evidence.scan;
  blocks.forEach(({ text }, row) => {
    const base = row * CLASS_COUNT;
    const units =
      text.length +
      (UNSPACED_UNITS - 1) * (counts[base + CLASS.unspaced] ?? 0) +
      (HANGUL_UNITS - 1) * (counts[base + CLASS.hangul] ?? 0);
    const last = lastClassOf(text);
    const ends = last === CLASS.terminal || last === CLASS.ellipsis;
    evidence.units[row] = units;
    evidence.prose[row] = units >= LONG || (ends && units >= SENTENCE) ? units : 0;
    evidence.firstClass[row] = classAt(text, 0);
    evidence.lastClass[row] = last;
  });
  return evidence;
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
    } else {
      repeats += 1;
      const original = verdict.of === undefined ? undefined : rowOf.get(verdict.of);
      if (original !== undefined) copies[original] = (copies[original] ?? 0) + 1;
    }
  }
  return { copies, repeatsBefore };
}

/** Rows of the same words and the same length: "12 comments" and "47 comments" are alike. */
function countEquals(blocks: readonly Block[], { words, starts }: Scan): Float32Array {
  const counts = new HashCounts(blocks.length);
  const hashes = Int32Array.from(blocks, ({ text }, row) => {
    let hash = text.length;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i += 1) {
      hash = hashPair(hash, words[i] ?? 0);
    }
    return hash;
  });
  for (const hash of hashes) counts.add(hash, 1);
  return Float32Array.from(hashes, (hash) => counts.get(hash));
}

function classAt(text: string, index: number): number {
  const { classes } = loadClasses();
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return 0;
  return (classes[unit] ?? 0) || learnUnit(unit);
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

const cache = new Map<string, HashCounts>();
/** From the first combining mark on; the pattern of all marks is slow to start, and English needs none. */
const MAY_HAVE_MARKS = /[\u0300-\uffff]/;

function loadFunctionWords(language: string | null): HashCounts {
  const known = cache.get(language ?? "");
  if (known) return known;
  // The scan passes over combining marks.
  const text = (language === null ? undefined : FUNCTION_WORDS[language]) ?? "";
  const bare = MAY_HAVE_MARKS.test(text) ? text.replace(/\p{M}/gu, "") : text;
  const words = text === "" ? [] : bare.split(" ");
  const set = new HashCounts(words.length);
  for (const word of words) set.add(hashText(word), 1);
  cache.set(language ?? "", set);
  return set;
}
