/**
 * A small set of numbers that two texts share about as far as they share their words: the smallest hashes of
 * the text's word shingles (bottom-k sketch; Broder, On the resemblance and containment of documents, 1997).
 */

/** Words a shingle: five in a row are rarely the same by chance. */
const SHINGLE_WORDS = 5;
/** Hashes kept: the estimate of a resemblance of 0.8 is then within 0.1 in 19 of 20 cases. */
const SKETCH_SIZE = 64;
/** Shingles below which a text is too short to say that it is another's twin. */
const MIN_SHINGLES = 24;
/** Multiplier that joins the hashes of neighbouring words (golden ratio, 32 bits). */
const MIX = 0x9e3779b1;

/** The hashes of a block's shingles, in their order; none when it has fewer words than a shingle. */
export function hashShingles(words: Uint32Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - SHINGLE_WORDS + 1));
  for (let i = 0; i < hashes.length; i += 1) {
    let hash = 0;
    for (let j = 0; j < SHINGLE_WORDS; j += 1) {
      hash = Math.imul(hash ^ (words[i + j] ?? 0), MIX);
      hash ^= hash >>> 15;
    }
    hashes[i] = hash;
  }
  return hashes;
}

/** The sketch of a text from the shingles of its blocks, ascending; empty when the text is too short. */
export function sketch(blocks: readonly Uint32Array[]): number[] {
  const total = blocks.reduce((sum, shingles) => sum + shingles.length, 0);
  if (total < MIN_SHINGLES) return [];
  // Hashes are spread evenly, so the smallest lie below this bound but for rare bad luck.
  const bound = (HASH_RANGE / total) * SKETCH_SIZE * SPARE;
  const low = takeBelow(blocks, bound);
  const sorted = low.length < SKETCH_SIZE ? takeBelow(blocks, HASH_RANGE) : low;
  const smallest: number[] = [];
  for (const hash of Uint32Array.from(sorted).sort()) {
    if (smallest.length === SKETCH_SIZE) break;
    if (hash !== smallest.at(-1)) smallest.push(hash);
  }
  return smallest;
}

function takeBelow(blocks: readonly Uint32Array[], bound: number): number[] {
  const low: number[] = [];
  for (const shingles of blocks) for (const hash of shingles) if (hash < bound) low.push(hash);
  return low;
}

const HASH_RANGE = 2 ** 32;
/** Times the hashes wanted that are sorted. */
const SPARE = 2;

/** Resemblance of two sketched texts, 0 to 1: the share of common hashes among the smallest of both. */
export function resemblance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let common = 0;
  let seen = 0;
  for (let i = 0, j = 0; seen < SKETCH_SIZE && i < a.length && j < b.length; seen += 1) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return seen === 0 ? 0 : common / seen;
}
