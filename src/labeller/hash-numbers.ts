/** Numbers hashes in the order they are met, so that what is counted of them stands in plain arrays. */

/** Slots a member, so that a look-up meets few others. */
const ROOM = 3;

/** Numbers for 32-bit hashes, from 0 on: open addressing, no object a member. */
export class HashNumbers {
  /** How many hashes have a number. */
  size = 0;
  private readonly keys: Int32Array;
  private readonly numbers: Int32Array;
  private readonly mask: number;

  /** Makes room for `most` hashes. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, most * ROOM)));
    this.keys = new Int32Array(slots);
    this.numbers = new Int32Array(slots);
    this.mask = slots - 1;
  }

  /** The number of a hash, a new one where it is met for the first time. */
  add(hash: number): number {
    const slot = this.slotOf(hash);
    if (this.keys[slot] === 0) {
      this.keys[slot] = nonZero(hash);
      this.numbers[slot] = this.size;
      this.size += 1;
    }
    return this.numbers[slot] ?? 0;
  }

  /** Whether a hash has a number. */
  has(hash: number): boolean {
    return this.keys[this.slotOf(hash)] !== 0;
  }

  private slotOf(hash: number): number {
    const { keys, mask } = this;
    const key = nonZero(hash);
    let slot = (key ^ (key >>> 15)) & mask;
    for (let at = keys[slot]; at !== 0 && at !== key; at = keys[slot]) slot = (slot + 1) & mask;
    return slot;
  }
}

/** 0 marks an empty slot. */
function nonZero(hash: number): number {
  return hash === 0 ? 1 : hash;
}

/** The number of each of some hashes, and how many numbers there are. */
export interface Numbered {
  readonly numbers: Int32Array;
  readonly size: number;
}

/** Numbers hashes, equal ones alike. */
export function numberHashes(hashes: Int32Array): Numbered {
  const known = new HashNumbers(hashes.length);
  const numbers = hashes.map((hash) => known.add(hash));
  return { numbers, size: known.size };
}

/** How often each of some numbers occurs. */
export function countNumbers({ numbers, size }: Numbered): Uint32Array {
  const counts = new Uint32Array(size);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
