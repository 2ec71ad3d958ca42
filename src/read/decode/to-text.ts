/** Bytes in a known encoding to text; what cannot be decoded becomes U+FFFD. */

/**
 * Windows-1252's letters for the bytes 0x80 to 0x9F, by the WHATWG Encoding Standard.
 * Node's own decoder leaves them as control characters in several releases (20.20 among them).
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const FIRST = 0x80;

/** The WHATWG name of an encoding label; `null` when this Node cannot decode it. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Decodes `bytes`; `encoding` is a WHATWG name, or `utf-32le` or `utf-32be`, which WHATWG has none for. */
export function toText(bytes: Uint8Array, encoding: string): string {
  // As `TextDecoder` does it, whose code would have to be loaded first.
  if (encoding === "utf-8") return bufferOf(bytes).toString("utf8");
  if (encoding === "windows-1252") return windows1252(bytes);
  if (encoding === "utf-32le" || encoding === "utf-32be") {
    return utf32(bytes, encoding === "utf-32le");
  }
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(
    /[\u0080-\u009f]/g,
    (byte) => WINDOWS_1252[byte.charCodeAt(0) - FIRST] ?? byte,
  );
}

/** Every byte as the character of its number, so that `Buffer.from(text, "latin1")` gives the bytes back. */
export function latin1(bytes: Uint8Array): string {
  return bufferOf(bytes).toString("latin1");
}

const HIGHEST = 0x10ffff;
/** Code points put together at once: `String.fromCodePoint` takes them as arguments, and the stack holds only so many. */
const BATCH = 4096;

function utf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let batch: number[] = [];
  for (let i = 0; i + 4 <= bytes.length; i += 4) {
    const point = view.getUint32(i, littleEndian);
    const surrogate = point >= 0xd800 && point <= 0xdfff;
    batch.push(point > HIGHEST || surrogate ? 0xfffd : point);
    if (batch.length === BATCH) {
      parts.push(String.fromCodePoint(...batch));
      batch = [];
    }
  }
  parts.push(String.fromCodePoint(...batch));
  if (bytes.length % 4 !== 0) parts.push("\ufffd");
  return parts.join("");
}
