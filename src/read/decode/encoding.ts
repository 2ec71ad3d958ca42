/** Decides which encoding bytes are in, as far as the bytes and the page's head tell it without statistics of letters. */
import { isAscii, isUtf8 } from "node:buffer";
import { byteOrderMark, zeroByteEncoding } from "./byte-order.ts";
import { headCharset } from "./head-charset.ts";
import { encodingName, latin1 } from "./to-text.ts";

/** An encoding, and the bytes to skip for its mark. */
export interface Found {
  readonly encoding: string;
  readonly skip: number;
}

/** Letters beyond ASCII that make valid UTF-8 certain, whatever a head says: five of GBK pass as UTF-8 by chance once in 10,000 times. */
const CERTAIN = 10;
/** How many letters must be whole for each broken one in UTF-8 that was cut or damaged. */
const WHOLE_PER_BROKEN = 10;
/** The escapes that open Japanese text in ISO-2022-JP, which is all ASCII otherwise. */
const JAPANESE_ESCAPES = ["\u001b$B", "\u001b$@"];

/**
 * The encoding by byte order mark, zero bytes, the head of an HTML page or `label`, and UTF-8's own shape, in that
 * order; `null` when none of them tells, so that only statistics can.
 */
export function findEncoding(bytes: Uint8Array, label: string | null): Found | null {
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  const wide = zeroByteEncoding(bytes);
  if (wide !== null) return { encoding: wide, skip: 0 };
  const encoding = isUtf8(bytes) ? ofValidUtf8(bytes, label) : ofOtherBytes(bytes, label);
  return encoding === null ? null : { encoding, skip: 0 };
}

function statedEncoding(bytes: Uint8Array, label: string | null): string | null {
  const named = label ?? headCharset(latin1(bytes.subarray(0, HEAD)));
  if (named === null) return null;
  const encoding = encodingName(named);
  // By WHATWG: a head that could be read byte by byte is not in UTF-16, whatever it says.
  return encoding?.startsWith("utf-16") === true ? "utf-8" : encoding;
}

/** Bytes of the page that may hold its head. */
const HEAD = 524_288;

function ofValidUtf8(bytes: Uint8Array, label: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (JAPANESE_ESCAPES.some((escape) => buffer.includes(escape))) return "iso-2022-jp";
  const letters = wideLetters(bytes);
  // Then the head, which takes longer to read, cannot change it.
  if (letters === 0 || letters >= CERTAIN) return "utf-8";
  return statedEncoding(bytes, label) ?? "utf-8";
}

function ofOtherBytes(bytes: Uint8Array, label: string | null): string | null {
  const stated = statedEncoding(bytes, label);
  if (stated !== null && stated !== "utf-8") return stated;
  return isBrokenUtf8(bytes) ? "utf-8" : null;
}

/** Bytes that are asked at once whether they are ASCII, which takes next to no time. */
const CHUNK = 512;

/** Counts the letters beyond ASCII of valid UTF-8, up to `CERTAIN` or somewhat more. */
function wideLetters(bytes: Uint8Array): number {
  let letters = 0;
  for (let from = 0; from < bytes.length && letters < CERTAIN; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    if (isAscii(chunk)) continue;
    for (const byte of chunk) if (byte >= 0xc0) letters += 1;
  }
  return letters;
}

/** Whether the bytes are UTF-8 but for a few damaged places: a cut file, a bad byte in a good page. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0;
  let wide = 0;
  const text = new TextDecoder().decode(bytes);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) wide += 1;
  }
  return wide >= WHOLE_PER_BROKEN * broken;
}
