/** Finds blocks that say what an earlier block says, word for word or nearly so. */
import type { HashedBlock } from "./shingles.ts";
import { resemblance } from "./sketch.ts";

/** Words from which the same words are no chance: "Read the report" may come twice. */
const MIN_WORDS = 8;
/** Shingles from which a block can be told to be nearly another. */
const MIN_SHINGLES = 24;
/** Share of common shingles from which a block is a copy: in fifty words, one or two differ. */
const NEARLY = 0.75;
/** Share of a block's shingles that must be the other's to look closer: fewer can't resemble by `NEARLY`. */
const MIN_COMMON_SHARE = 0.5;

/** By the index of a copy, the index of what it copies. */
export function findNearCopies(blocks: readonly HashedBlock[]): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  const byWords = new Map<string, number>();
  const byShingle = new Map<number, number>();
  blocks.forEach(({ words, shingles }, i) => {
    if (words.length < MIN_WORDS) return;
    const whole = words.join();
    const of = byWords.get(whole) ?? nearest(shingles, blocks, byShingle);
    if (of !== undefined) {
      copies.set(i, of);
      return;
    }
    byWords.set(whole, i);
    for (const hash of shingles) if (!byShingle.has(hash)) byShingle.set(hash, i);
  });
  return copies;
}

function nearest(
  shingles: Uint32Array,
  blocks: readonly HashedBlock[],
  byShingle: ReadonlyMap<number, number>,
): number | undefined {
  if (shingles.length < MIN_SHINGLES) return undefined;
  const common = new Map<number, number>();
  for (const hash of shingles) {
    const other = byShingle.get(hash);
    if (other !== undefined) common.set(other, (common.get(other) ?? 0) + 1);
  }
  for (const [other, count] of common) {
    const theirs = blocks[other]?.shingles ?? new Uint32Array(0);
    // Of a copy nearly all shingles are common; looking closer costs two sorts.
    if (count < MIN_COMMON_SHARE * shingles.length || theirs.length < MIN_SHINGLES) continue;
    if (resemblance(shingles.slice().sort(), theirs.slice().sort()) >= NEARLY) return other;
  }
  return undefined;
}
