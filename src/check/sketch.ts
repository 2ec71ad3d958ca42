/**
 * A small set of numbers that two texts share about as far as they share their words: the smallest hashes of
 * the text's word shingles (bottom-k sketch; Broder, On the resemblance and containment of documents, 1997).
 */

/** Hashes kept: the estimate of a resemblance of 0.8 is then within 0.1 in 19 of 20 cases. */
const SKETCH_SIZE = 64;
/** Shingles below which a text is too short to say that it is another's twin. */
const MIN_SHINGLES = 24;
/** The sketch of a text from its shingles, ascending; empty when the text is too short. */
export function sketch(shingles: Uint32Array): number[] {
  if (shingles.length < MIN_SHINGLES) return [];
  // Hashes are spread evenly, so the smallest lie below this bound but for rare bad luck.
  const bound = (HASH_RANGE / shingles.length) * SKETCH_SIZE * SPARE;
  const low = shingles.filter((hash) => hash < bound);
  const sorted = (low.length < SKETCH_SIZE ? shingles.slice() : low).sort();
  const smallest: number[] = [];
  for (const hash of sorted) {
    if (smallest.length === SKETCH_SIZE) break;
    if (hash !== smallest.at(-1)) smallest.push(hash);
  }
  return smallest;
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
