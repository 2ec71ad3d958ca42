/** Finds blocks that say what an earlier block says, word for word or nearly so. */
import { SEED_WORDS } from "../repeats/policy.ts";
import type { Shingled } from "./shingles.ts";
import { resemblance } from "./sketch.ts";

/** Words from which the same words are no chance: "Read the report" may come twice. */
const MIN_WORDS = 8;
/** Shingles from which a block can be told to be nearly another. */
const MIN_SHINGLES = 24;
/** Share of common shingles from which a block is a copy: in fifty words, one or two differ. */
const NEARLY = 0.75;
/** Share of a block's shingles that must be the other's to look closer: fewer can't resemble by `NEARLY`. */
const MIN_COMMON_SHARE = 0.5;

/** A body's words, and for each shingle the first place of the same. */
interface Evidence extends Shingled {
  readonly first: Int32Array;
}

/** By the index of a copy, the index of what it copies; of the blocks that `isProse` lets through. */
export function findNearCopies(
  evidence: Evidence,
  isProse: (block: number) => boolean,
): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  const { words } = evidence;
  for (let block = 0; block < words.first.length - 1; block += 1) {
    if (sizeOf(evidence, block) < MIN_WORDS || !isProse(block)) continue;
    const common = commonShingles(evidence, block, (other) => isProse(other) && !copies.has(other));
    for (const [other, count] of common) {
      if (!isCopy(evidence, block, { other, count })) continue;
      copies.set(block, other);
      break;
    }
  }
  return copies;
}

function sizeOf({ words }: Shingled, block: number): number {
  return (words.first[block + 1] ?? words.count) - (words.first[block] ?? 0);
}

/** How many of the block's shingles stand first in each earlier block; empty where they are few. */
function commonShingles(
  { words, first }: Evidence,
  block: number,
  mayBeCopied: (other: number) => boolean,
): ReadonlyMap<number, number> {
  const from = words.first[block] ?? 0;
  const to = (words.first[block + 1] ?? words.count) - SEED_WORDS + 1;
  let earlier = 0;
  for (let place = from; place < to; place += 1) if ((first[place] ?? 0) < from) earlier += 1;
  const common = new Map<number, number>();
  if (earlier < MIN_COMMON_SHARE * (to - from)) return common;
  for (let place = from; place < to; place += 1) {
    const there = first[place] ?? 0;
    if (there >= from) continue;
    const other = blockAt(words.first, there);
    if (mayBeCopied(other)) common.set(other, (common.get(other) ?? 0) + 1);
  }
  return common;
}

/** The last block that begins at or before a word. */
function blockAt(first: Int32Array, word: number): number {
  let [low, high] = [0, first.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((first[middle] ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isCopy(
  evidence: Evidence,
  block: number,
  { other, count }: { readonly other: number; readonly count: number },
): boolean {
  if (hasSameWords(evidence, block, other)) return true;
  const mine = shinglesOf(evidence, block);
  const theirs = shinglesOf(evidence, other);
  if (Math.min(mine.length, theirs.length) < MIN_SHINGLES) return false;
  // Of a copy nearly all shingles are common; looking closer costs two sorts.
  if (count < MIN_COMMON_SHARE * mine.length) return false;
  return resemblance(mine.sort(), theirs.sort()) >= NEARLY;
}

function hasSameWords({ words }: Shingled, one: number, other: number): boolean {
  const [a, b] = [words.first[one] ?? 0, words.first[other] ?? 0];
  const size = (words.first[one + 1] ?? words.count) - a;
  if (size !== (words.first[other + 1] ?? words.count) - b) return false;
  for (let i = 0; i < size; i += 1) if (words.hash[a + i] !== words.hash[b + i]) return false;
  return true;
}

/** A copy of the shingles that lie in a block whole. */
function shinglesOf({ words, shingles }: Shingled, block: number): Uint32Array {
  const from = words.first[block] ?? 0;
  const to = (words.first[block + 1] ?? words.count) - SEED_WORDS + 1;
  return shingles.slice(from, Math.max(from, to));
}
