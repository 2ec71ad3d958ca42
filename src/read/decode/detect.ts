/** Tells an old encoding by its letters: for bytes that are no Unicode and name no encoding. */
import { analyse } from "chardet";
import { encodingName } from "./to-text.ts";

/** An encoding and how sure the guess is, 0 to 1. */
export interface Guess {
  readonly encoding: string;
  readonly confidence: number;
}

/** What Western text most often is; the WHATWG default. */
const FALLBACK: Guess = { encoding: "windows-1252", confidence: 0 };

/** Bytes that the letter statistics see: more says no more and costs seconds. */
const SAMPLE = 131_072;

/** The likeliest old encoding of `bytes`. */
export function detectEncoding(bytes: Uint8Array): Guess {
  const sample = telling(bytes);
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingName(name);
    if (encoding === null || encoding.startsWith("utf-") || !decodes(sample, encoding)) continue;
    return { encoding, confidence: confidence / 100 };
  }
  return FALLBACK;
}

const ASCII = 0x80;
/** ASCII bytes kept before and after a letter of the encoding: markup and English around it say nothing, its own word does. */
const AROUND = 16;

/** What stands around the bytes that are not ASCII, up to `SAMPLE` bytes. */
function telling(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let taken = 0;
  let at = nextHigh(bytes, 0);
  while (at < bytes.length && taken < SAMPLE) {
    const start = Math.max(0, at - AROUND);
    let last = at;
    let next = nextHigh(bytes, last + 1);
    while (next < bytes.length && next - last <= 2 * AROUND && next - start < SAMPLE) {
      last = next;
      next = nextHigh(bytes, last + 1);
    }
    const part = bytes.subarray(start, last + AROUND + 1);
    parts.push(part);
    taken += part.length;
    at = next;
  }
  return Buffer.concat(parts);
}

/** Where the next byte that is not ASCII stands; the length of `bytes` when none does. */
function nextHigh(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) < ASCII) at += 1;
  return at;
}

/** Whether `sample`, cut anywhere, is possible in `encoding`. */
function decodes(sample: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
