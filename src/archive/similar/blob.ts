/** Numbers as the bytes of a database's blob, and back. */

/** The bytes of some numbers, without copying them. */
export function bytesOf(values: Float64Array | Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

/** A buffer of its own: numbers must begin at a multiple of their size. */
export function copyOf(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}
