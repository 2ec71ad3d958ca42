/** A body's words and the hashes of five of them in a row: what copies within and across articles are found by. */
import { keepWords, type Words } from "../repeats/words.ts";
import { SEED_WORDS } from "../repeats/policy.ts";

/** The words of a body, across its blocks. */
export interface Shingled {
  readonly words: Words;
  /** The hash of the `SEED_WORDS` words from each word on; those at a block's end run on into the next. */
  readonly shingles: Uint32Array;
}

/** Multiplier that joins the hashes of neighbouring words (golden ratio, 32 bits). */
const MIX = 0x9e3779b1;

/** The words and shingles of some texts, a text a block. */
export function shingle(texts: readonly string[]): Shingled {
  const words = keepWords(texts);
  const { hash, count } = words;
  const shingles = new Uint32Array(Math.max(0, count - SEED_WORDS + 1));
  for (let i = 0; i < shingles.length; i += 1) {
    let mixed = 0;
    for (let j = 0; j < SEED_WORDS; j += 1) {
      mixed = Math.imul(mixed ^ (hash[i + j] ?? 0), MIX);
      mixed ^= mixed >>> 15;
    }
    shingles[i] = mixed;
  }
  return { words, shingles };
}

/** For each shingle the place of the first that is the same: its own where none is. */
export function firstPlaces({ shingles }: Shingled): Int32Array {
  // Open addressing, at most half full; a slot holds a place plus one, 0 stands for none.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * shingles.length + 2)));
  const mask = slots.length - 1;
  const first = new Int32Array(shingles.length);
  for (let place = 0; place < shingles.length; place += 1) {
    const hash = shingles[place] ?? 0;
    let slot = hash & mask;
    let there = slots[slot] ?? 0;
    while (there !== 0 && shingles[there - 1] !== hash) {
      slot = (slot + 1) & mask;
      there = slots[slot] ?? 0;
    }
    if (there === 0) slots[slot] = place + 1;
    first[place] = there === 0 ? place : there - 1;
  }
  return first;
}

/**
 * Whether any shingle is there twice. Where none is, the dedupe stage finds nothing, since each of its matches grows
 * from `SEED_WORDS` equal words.
 */
export function hasRepeat(first: Int32Array): boolean {
  return first.some((place, i) => place !== i);
}
