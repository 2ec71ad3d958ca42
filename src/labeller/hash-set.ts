/** A set of hashes that is asked once a word: open addressing, no object a member. */

/** Slots a member, so that a look-up meets few others. */
const ROOM = 3;

/** A set of 32-bit hashes with a number each (0 where nothing was put). */
export class HashCounts {
  private readonly keys: Int32Array;
  private readonly values: Float32Array;
  private readonly mask: number;

  /** Makes room for `size` members at most. */
  constructor(size: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, size * ROOM)));
    this.keys = new Int32Array(slots);
    this.values = new Float32Array(slots);
    this.mask = slots - 1;
  }

  /** The number put to a hash. */
  get(hash: number): number {
    return this.values[this.slotOf(hash)] ?? 0;
  }

  /** Adds to the number of a hash. */
  add(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = nonZero(hash);
    this.values[slot] = (this.values[slot] ?? 0) + value;
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
