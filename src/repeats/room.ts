/** Lends the arrays that the stage needs while it looks at one page: new ones cost more than what is done with them. */

/** Bytes of the room kept from page to page: enough for a page of some 200 kB. */
const KEPT = 1 << 20;
/** Bytes that looking at a page without repeats takes: for a letter, where words have five, and for a block. */
const BYTES_A_LETTER = 2;
const BYTES_A_BLOCK = 28;

/** How much of the room was lent at a time. */
export interface Level {
  readonly buffer: ArrayBuffer;
  readonly used: number;
}

class Room {
  private kept: ArrayBuffer | null = null;
  /** The last large page's, as long as nobody needs its memory. */
  private large: WeakRef<ArrayBuffer> | null = null;
  private buffer = new ArrayBuffer(0);
  private used = 0;

  /**
   * Begins a page: all that was lent before is lent again. A large page gets its room in one piece, since
   * each further one outside the heap may make V8 go through all blocks; what stays unused takes no memory.
   */
  open(texts: readonly string[]): void {
    let bytes = BYTES_A_BLOCK * texts.length;
    for (const text of texts) bytes += BYTES_A_LETTER * text.length;
    this.buffer = bytes > KEPT ? this.largeOf(bytes) : (this.kept ??= new ArrayBuffer(KEPT));
    this.used = 0;
  }

  private largeOf(bytes: number): ArrayBuffer {
    const last = this.large?.deref();
    if (last && last.byteLength >= bytes) return last;
    const buffer = new ArrayBuffer(bytes);
    this.large = new WeakRef(buffer);
    return buffer;
  }

  /** Ends a page: what a large one was lent may go. */
  close(): void {
    this.buffer = this.kept ?? new ArrayBuffer(0);
  }

  get level(): Level {
    return { buffer: this.buffer, used: this.used };
  }

  /** Takes back what was lent since the room stood at `level`. */
  backTo({ buffer, used }: Level): void {
    this.buffer = buffer;
    this.used = used;
  }

  /** An array of `length` zeros, good until the page ends or the room goes back to before. */
  lend(length: number): Int32Array {
    const bytes = Int32Array.BYTES_PER_ELEMENT * length;
    if (this.used + bytes > this.buffer.byteLength) {
      // A page with repeats needs some times as much: one further piece of the size, not one for each array.
      this.buffer = new ArrayBuffer(Math.max(bytes, this.buffer.byteLength));
      this.used = 0;
    }
    const from = this.used;
    this.used += bytes;
    return new Int32Array(this.buffer, from, length).fill(0);
  }

  /** All the room that is left, with anything in it: for what nobody can tell the length of. To be cut with `cut` before the next is lent. */
  lendRest(): Int32Array {
    const left = this.buffer.byteLength - this.used;
    return new Int32Array(this.buffer, this.used, left >> 2);
  }

  /** The first `length` numbers of `rest`, or of a larger array that took its place. */
  cut(rest: Int32Array, length: number): Int32Array {
    if (rest.buffer === this.buffer) this.used += Int32Array.BYTES_PER_ELEMENT * length;
    return rest.subarray(0, length);
  }
}

/** Its room is used from page to page, its contents are not. */
export const room = new Room();
