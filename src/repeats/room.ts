/** Lends the arrays that the stage needs while it looks at one page: new ones cost more than what is done with them. */

/** Bytes of the room kept from page to page: enough for a page of some 200 kB. */
const KEPT = 1 << 20;
/** Bytes that looking at a page without repeats takes: for a letter, where words have five, and for a block. */
const BYTES_A_LETTER = 2;
const BYTES_A_BLOCK = 28;

/** How much of the room was lent at a time. */
export interface Level {
  readonly buffer: ArrayBufferLike;
  readonly used: number;
}

class Room {
  private kept: ArrayBuffer | null = null;
  private buffer: ArrayBufferLike = new ArrayBuffer(0);
  private used = 0;

  /**
   * Begins a page: all that was lent before is lent again. A large page gets a room of its own, of which what
   * stays unused takes no memory.
   */
  open(texts: readonly string[]): void {
    let bytes = BYTES_A_BLOCK * texts.length;
    for (const text of texts) bytes += BYTES_A_LETTER * text.length;
    this.buffer = bytes > KEPT ? pieceOf(bytes) : (this.kept ??= new ArrayBuffer(KEPT));
    this.used = 0;
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

  /** An array of `length` numbers, all `value`, good until the page ends or the room goes back to before. */
  lend(length: number, value = 0): Int32Array {
    return this.lendAny(length).fill(value);
  }

  /** The same with anything in it, for what is written before it is read. */
  lendAny(length: number): Int32Array {
    const bytes = Int32Array.BYTES_PER_ELEMENT * length;
    if (this.used + bytes > this.buffer.byteLength) {
      // A page with repeats needs some times as much: one further piece of the size, not one for each array.
      this.buffer = pieceOf(Math.max(bytes, this.buffer.byteLength));
      this.used = 0;
    }
    const from = this.used;
    this.used += bytes;
    return new Int32Array(this.buffer, from, length);
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

/**
 * Large ones are shared memory, though nobody shares it, for V8 does not count that: each 64 MB of what it counts make it
 * go through all objects of the heap, and those of a large page are a million blocks, which all live.
 */
function pieceOf(bytes: number): ArrayBufferLike {
  return bytes > KEPT ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
}

/** Its room is used from page to page, its contents are not. */
export const room = new Room();
