/** Hashes of short lists of numbers; fast, the same on every machine, not for secrets. */

const TWO_32 = 2 ** 32;
/** Bits above 32 that a whole number of JavaScript still holds. */
const HIGH_BITS = 21;

/** The finaliser of MurmurHash3: every input bit changes half of the output bits. 32 bits, unsigned. */
export function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 53-bit hash of a list in its order: two chained 32-bit hashes, put together. */
export function hashList(values: Uint32Array, seed: number): number {
  let low = seed;
  let high = ~seed;
  for (const value of values) {
    low = mix(low ^ value);
    high = mix(Math.imul(high, 31) + value);
  }
  return (high >>> (32 - HIGH_BITS)) * TWO_32 + (low >>> 0);
}
