/** What single words and pairs of words tell of a block: learned log-odds of standing outside an article. */
import { hashPair, hashText } from "./hash.ts";
import type { Scan } from "./scan.ts";

/**
 * Log-odds by hash. Each entry keeps some bits of its hash, so that a word which training never met says nothing, instead
 * of what another word says whose place it shares: in most languages nearly all words are such.
 */
export interface Lexicon {
  /** Buckets of `SLOTS` entries; a power of 2. Of an entry the high bits are the check, the low ones the odds; 0: none. */
  readonly entries: Uint16Array;
  /** Log-odds × `ODDS_SCALE` of what is not known, by `classOfHash`: rare words stand inside articles more than outside. */
  readonly unknown: readonly number[];
}

/** One unit of log-odds in an entry, and the largest number of them. */
export const ODDS_SCALE = 6;
export const MOST_ODDS = 31;
/** Entries of a bucket: a hash is looked for in its bucket alone. */
export const SLOTS = 4;
/** Bits of an entry that hold the odds, and what is added to make them positive. */
const ODDS_BITS = 6;
const ODDS_MASK = (1 << ODDS_BITS) - 1;
const ODDS_BASE = MOST_ODDS + 1;
const CHECK_MASK = 0xffff >>> ODDS_BITS;
/** Spreads a hash over all bits (the golden ratio, as in Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/** Rows of this many words are sentences, and have a vocabulary of their own: "newsletter" in a menu says nothing. */
export const SENTENCE_WORDS = 8;
/** Told apart from the words of short rows by this. */
const SENTENCE_SALT = 0x5bd1e995;
/** Stands before the first and behind the last word of a row. */
const EDGE = 0x2f;

/** Where the bucket of a spread hash starts, and the check of its entry. */
function bucketOf(spread: number, size: number): number {
  return (spread >>> 8) & (size - SLOTS);
}
function checkOf(spread: number): number {
  return spread & CHECK_MASK || 1;
}
function spreadOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), SPREAD);
  return spread ^ (spread >>> 15);
}

/** Pairs and words of short rows, pairs and words of sentences: `classOfHash` is one of these. */
export const HASH_CLASSES = 4;

/** What kind of hash stands at a place of a row of so many words. */
export function classOfHash(place: number, words: number): number {
  return (words >= SENTENCE_WORDS ? 2 : 0) + (place & 1);
}

/** Log-odds × `ODDS_SCALE` of a hash; `unknown` where it is not known. */
export function oddsOf({ entries }: Pick<Lexicon, "entries">, hash: number, unknown = 0): number {
  const spread = spreadOf(hash);
  const check = checkOf(spread);
  const bucket = bucketOf(spread, entries.length);
  for (let slot = bucket; slot < bucket + SLOTS; slot += 1) {
    const entry = entries[slot] ?? 0;
    if (entry >>> ODDS_BITS === check) return (entry & ODDS_MASK) - ODDS_BASE;
  }
  return unknown;
}

/** Adds an entry to a lexicon that is being made; false where its bucket is full or holds one that looks the same. */
export function addEntry(
  { entries }: Pick<Lexicon, "entries">,
  hash: number,
  odds: number,
): boolean {
  const spread = spreadOf(hash);
  const check = checkOf(spread);
  const bucket = bucketOf(spread, entries.length);
  for (let slot = bucket; slot < bucket + SLOTS; slot += 1) {
    const entry = entries[slot] ?? 0;
    if (entry === 0) {
      entries[slot] = (check << ODDS_BITS) | (odds + ODDS_BASE);
      return true;
    }
    if (entry >>> ODDS_BITS === check) return false;
  }
  return false;
}

/** The hashes of the words and pairs of a row: pairs at even, words at odd positions of `into`; gives how many. */
export function lexiconHashes(scan: Scan, row: number, into: Int32Array): number {
  const { words, starts } = scan;
  const from = starts[row] ?? 0;
  const to = Math.min(starts[row + 1] ?? 0, from + MAX_WORDS);
  if (from === to) return 0;
  const salt = to - from >= SENTENCE_WORDS ? SENTENCE_SALT : 0;
  let previous = EDGE;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? 0;
    into[count] = hashPair(previous, word) ^ salt;
    into[count + 1] = word ^ salt;
    count += 2;
    previous = word;
  }
  into[count] = hashPair(previous, EDGE) ^ salt;
  return count + 1;
}

/** Words of a row that are looked at: what stands in longer ones is said by then. */
export const MAX_WORDS = 60;
/** Hashes a row can have at most. */
export const MAX_HASHES = 2 * MAX_WORDS + 1;

/** Told apart from the words of texts by these. */
const NAME_SALT = 0x2545f491;
const INNER_SALT = 0x7f4a7c15;

/** The hashes of the names of a block's elements, the nearest first; gives how many. */
export function markupHashes(names: readonly string[], inner: boolean, into: Int32Array): number {
  const count = Math.min(names.length, MAX_NAMES);
  const salt = inner ? INNER_SALT : NAME_SALT;
  for (let i = 0; i < count; i += 1) into[i] = hashText(names[i] ?? "") ^ salt;
  return count;
}

/** Names that are looked at: the outermost hold the whole page. */
const MAX_NAMES = 40;
