/** Holds the bands of the newest sketches until they are written: a hash table of a fixed size, chained through arrays. */

/** Heads of the chains: about one for each band that has room. */
const HEADS = 2 ** 16;

/** Stands for the end of a chain. */
const END = -1;

/** Pairs of a band's key and a sketch. */
export class BandBuffer {
  readonly #keys: Float64Array;
  readonly #ids: Float64Array;
  readonly #next: Int32Array;
  readonly #heads = new Int32Array(HEADS).fill(END);
  #size = 0;

  /** `capacity`: the number of pairs that it has room for. */
  constructor(capacity: number) {
    this.#keys = new Float64Array(capacity);
    this.#ids = new Float64Array(capacity);
    this.#next = new Int32Array(capacity);
  }

  hasRoomFor(pairs: number): boolean {
    return this.#size + pairs <= this.#keys.length;
  }

  /** Adds a pair; nothing when the key has `most` sketches already. */
  add(key: number, id: number, most: number): void {
    if (this.idsOf(key).length >= most) return;
    const at = this.#size;
    const head = headOf(key);
    this.#keys[at] = key;
    this.#ids[at] = id;
    this.#next[at] = this.#heads[head] ?? END;
    this.#heads[head] = at;
    this.#size += 1;
  }

  /** The sketches that have a band, in the order they came. */
  idsOf(key: number): number[] {
    const ids: number[] = [];
    for (let at = this.#heads[headOf(key)] ?? END; at !== END; at = this.#next[at] ?? END) {
      if (this.#keys[at] === key) ids.push(this.#ids[at] ?? 0);
    }
    return ids.reverse();
  }

  /** The different keys, ascending. */
  *keys(): Generator<number> {
    let last = NaN;
    for (const key of this.#keys.slice(0, this.#size).sort()) {
      if (key !== last) yield key;
      last = key;
    }
  }

  clear(): void {
    this.#heads.fill(END);
    this.#size = 0;
  }
}

/** Keys are hashes: their lower bits are as good as any. */
function headOf(key: number): number {
  return (key >>> 0) % HEADS;
}
