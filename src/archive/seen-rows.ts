/** Remembers which rows of the ledger a run has seen, a bit a row, so that pages without a change cost no writing. */

/** Bytes to begin with: enough for 32,000 pages. */
const FIRST_BYTES = 4096;

/** A set of row ids. */
export class SeenRows {
  #bits = new Uint8Array(FIRST_BYTES);

  add(id: number): void {
    const byte = id >>> 3;
    while (byte >= this.#bits.length) {
      const larger = new Uint8Array(2 * this.#bits.length);
      larger.set(this.#bits);
      this.#bits = larger;
    }
    this.#bits[byte] = (this.#bits[byte] ?? 0) | bitOf(id);
  }

  has(id: number): boolean {
    return ((this.#bits[id >>> 3] ?? 0) & bitOf(id)) !== 0;
  }
}

function bitOf(id: number): number {
  return 1 << (id & 7);
}
