/** Lends the arrays that the stage needs while it looks at one page: new ones cost more than what is done with them. */

/** Bytes of the room kept from page to page: enough for a page of some 60 kB. */
const KEPT = 1 << 20;

class Room {
  private buffer: ArrayBuffer | null = null;
  private used = 0;

  /** Begins a page: all that was lent before is lent again. */
  clear(): void {
    this.used = 0;
  }

  /** An array of `length` zeros, good until the next page begins. */
  lend(length: number): Int32Array {
    const from = this.used;
    const to = from + Int32Array.BYTES_PER_ELEMENT * length;
    if (to > KEPT) return new Int32Array(length);
    this.used = to;
    return new Int32Array((this.buffer ??= new ArrayBuffer(KEPT)), from, length).fill(0);
  }
}

/** Its room is used from page to page, its contents are not. */
export const room = new Room();
