/** Finds blocks that say what an earlier block says, word for word or nearly so. */
import { hashShingles, resemblance } from "./sketch.ts";

/** Words from which the same words are no chance: "Read the report" may come twice. */
const MIN_WORDS = 8;
/** Share of common shingles from which a block is a copy: in fifty words, one or two differ. */
const NEARLY = 0.75;
/** Of the shingles one in so many is looked up; a near copy shares dozens. */
const SAMPLE = 4;

/** By the index of a copy, the index of what it copies; blocks are given by the hashes of their words. */
export function findNearCopies(blocks: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  const byWords = new Map<number, number>();
  const byShingle = new Map<number, number>();
  const shingles: Uint32Array[] = [];
  blocks.forEach((words, i) => {
    shingles.push(hashShingles(words).sort());
    if (words.length < MIN_WORDS) return;
    const whole = hashAll(words);
    const same = byWords.get(whole);
    const first =
      same !== undefined && areSame(words, blocks[same]) ? same : nearest(i, shingles, byShingle);
    if (first !== undefined) {
      copies.set(i, first);
      return;
    }
    byWords.set(whole, i);
    for (const hash of shingles[i] ?? []) {
      if (hash % SAMPLE === 0 && !byShingle.has(hash)) byShingle.set(hash, i);
    }
  });
  return copies;
}

function nearest(
  i: number,
  shingles: readonly Uint32Array[],
  byShingle: ReadonlyMap<number, number>,
): number | undefined {
  const own = shingles[i] ?? new Uint32Array(0);
  const met = new Set<number>();
  for (const hash of own) {
    const other = hash % SAMPLE === 0 ? byShingle.get(hash) : undefined;
    if (other !== undefined) met.add(other);
  }
  return [...met].find((other) => resemblance(own, shingles[other] ?? []) >= NEARLY);
}

const MULTIPLIER = 31;

function hashAll(words: Uint32Array): number {
  return words.reduce((hash, word) => (Math.imul(hash, MULTIPLIER) + word) | 0, words.length);
}

function areSame(a: Uint32Array, b: Uint32Array | undefined): boolean {
  return a.length === b?.length && a.every((word, i) => word === b[i]);
}
