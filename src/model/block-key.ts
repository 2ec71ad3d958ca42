/** The keys under which equal blocks of different pages meet. */
import { hashList } from "./hash.ts";
import { tokensOf } from "./tokens.ts";

/** A block's keys, 53 bits each. */
export interface BlockKeys {
  /** Equal when words and numbers are; `null` for a block without letters or digits. */
  readonly exact: number | null;
  /** Equal when the words are, whatever the numbers; `null` where that would say too little. */
  readonly anyNumber: number | null;
}

const EXACT_SEED = 1;
const ANY_NUMBER_SEED = 2;
/** Stands for a number, whatever its value. */
const ANY_NUMBER = 0x23;

/**
 * Longest text, in characters, whose numbers may differ: counters, page numbers and clocks are short,
 * and robot-written sentences that differ in their figures alone are not.
 */
const MAX_COUNTER_LENGTH = 40;

/** The keys of a block's text. */
export function keysOf(text: string): BlockKeys {
  const { hashes, numbers } = tokensOf(text);
  if (hashes.length === 0) return { exact: null, anyNumber: null };
  const exact = hashList(hashes, EXACT_SEED);
  // A block of numbers alone is a date or a table cell: without them nothing is left of it.
  const counter =
    numbers.length > 0 && numbers.length < hashes.length && text.length <= MAX_COUNTER_LENGTH;
  if (!counter) return { exact, anyNumber: null };
  for (const at of numbers) hashes[at] = ANY_NUMBER;
  return { exact, anyNumber: hashList(hashes, ANY_NUMBER_SEED) };
}
