/** What single words and pairs of words tell of a block: learned log-odds of standing outside an article. */
import { hashPair, hashText } from "./hash.ts";
import type { Scan } from "./scan.ts";

/** Log-odds by hash; two words may share a place, as in any hashed vocabulary (Weinberger et al., 2009). */
export interface Lexicon {
  /** Log-odds × `ODDS_SCALE`; the length is a power of 2. */
  readonly odds: Int8Array;
}

/** One unit of log-odds in a table. */
export const ODDS_SCALE = 24;
/** Rows of this many words are sentences, and have a vocabulary of their own: "newsletter" in a menu says nothing. */
export const SENTENCE_WORDS = 8;
/** Told apart from the words of short rows by this. */
const SENTENCE_SALT = 0x5bd1e995;
/** Stands before the first and behind the last word of a row. */
const EDGE = 0x2f;

/** The places in a table of `size` for the words and pairs of a row: pairs at even, words at odd positions of `into`. */
export function lexiconPlaces(scan: Scan, row: number, size: number, into: Int32Array): number {
  const { words, starts } = scan;
  const from = starts[row] ?? 0;
  const to = Math.min(starts[row + 1] ?? 0, from + MAX_WORDS);
  if (from === to) return 0;
  const salt = to - from >= SENTENCE_WORDS ? SENTENCE_SALT : 0;
  let previous = EDGE;
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i] ?? 0;
    into[count] = placeOf(hashPair(previous, word) ^ salt, size);
    into[count + 1] = placeOf(word ^ salt, size);
    count += 2;
    previous = word;
  }
  into[count] = placeOf(hashPair(previous, EDGE) ^ salt, size);
  return count + 1;
}

/** Words of a row that are looked at: what stands in longer ones is said by then. */
export const MAX_WORDS = 60;
/** Places a row can have at most. */
export const MAX_PLACES = 2 * MAX_WORDS + 1;

function placeOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 16)) & (size - 1);
}

/** Told apart from the words of texts by these. */
const NAME_SALT = 0x2545f491;
const INNER_SALT = 0x7f4a7c15;

/** The places in a table of `size` for the names of a block's elements, the nearest first. */
export function markupPlaces(
  names: readonly string[],
  inner: boolean,
  size: number,
  into: Int32Array,
): number {
  const count = Math.min(names.length, MAX_NAMES);
  const salt = inner ? INNER_SALT : NAME_SALT;
  for (let i = 0; i < count; i += 1) into[i] = placeOf(hashText(names[i] ?? "") ^ salt, size);
  return count;
}

/** Names that are looked at: the outermost hold the whole page. */
const MAX_NAMES = 40;
