/** Hashes of words and of pairs of words: FNV-1a, 32 bits (Fowler, Noll and Vo), over UTF-16 units. */

export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

/** The hash of a text. */
export function hashText(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_PRIME);
  return hash;
}

/** The hash of two hashes in their order. */
export function hashPair(first: number, second: number): number {
  const hash = Math.imul(Math.imul(HASH_SEED ^ first, HASH_PRIME) ^ second, HASH_PRIME);
  return hash ^ (hash >>> 15);
}
