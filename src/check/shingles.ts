/** A body's words and the hashes of five of them in a row: what copies within and across articles are found by. */
import { readWords, type Words } from "../repeats/words.ts";
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
  const words = readWords(texts);
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

/**
 * Whether any shingle is there twice. Where none is, the dedupe stage finds nothing, since each of its matches grows
 * from `SEED_WORDS` equal words; and most articles end here.
 */
export function hasRepeat({ shingles }: Shingled): boolean {
  // Open addressing, at most half full; 0 stands for an empty slot.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * shingles.length + 2)));
  const mask = slots.length - 1;
  for (const hash of shingles) {
    const key = hash === 0 ? 1 : hash;
    let slot = key & mask;
    for (let there = slots[slot]; there !== 0; there = slots[slot]) {
      if (there === key) return true;
      slot = (slot + 1) & mask;
    }
    slots[slot] = key;
  }
  return false;
}

/** The words of one block, and the shingles that lie in it whole. */
export interface HashedBlock {
  readonly words: Int32Array;
  readonly shingles: Uint32Array;
}

/** One block of a body. */
export function blockOf({ words, shingles }: Shingled, block: number): HashedBlock {
  const from = words.first[block] ?? words.count;
  const to = words.first[block + 1] ?? words.count;
  return {
    words: words.hash.subarray(from, to),
    shingles: shingles.subarray(from, Math.max(from, to - SEED_WORDS + 1)),
  };
}
