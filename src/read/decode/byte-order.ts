/** Finds Unicode encodings by their byte order mark, or by where their zero bytes stand. */
import { isUtf8 } from "node:buffer";

/** An encoding that a byte order mark tells, and the length of the mark in bytes. */
interface Marked {
  readonly encoding: string;
  readonly skip: number;
}

/** Byte order marks, the longer first: UTF-16LE's is the start of UTF-32LE's. */
const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** The encoding that a byte order mark at the start tells; `null` without one. */
export function byteOrderMark(bytes: Uint8Array): Marked | null {
  for (const [encoding, mark] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, skip: mark.length };
  }
  return null;
}

/** Bytes looked at: enough for hundreds of words. */
const SAMPLE = 65_536;
/** Share of zero bytes in one column of a wide encoding's code units; even Chinese UTF-16 has that many line ends, spaces and digits. */
const ZEROS = 0.01;
/** The same share in text that would pass as UTF-8: all its letters are ASCII, so every second byte is zero but for a sign here and there. */
const ASCII_ZEROS = 0.5;
/** How many times more zero bytes the high column must hold than the low one. */
const CONTRAST = 10;

/**
 * The wide encoding whose zero bytes the bytes show, without a byte order mark; `null` where they show none.
 * ASCII in UTF-16 has a zero in every second byte, on one side only; in UTF-32 in three of four.
 */
export function zeroByteEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~3;
  const sample = bytes.subarray(0, length);
  if (!sample.includes(0)) return null;
  const zeros = countZeros(sample);
  const unit = length / 4;
  if (zeros[3] === unit && zeros[0] < unit) return "utf-32le";
  if (zeros[0] === unit && zeros[3] < unit) return "utf-32be";
  const even = zeros[0] + zeros[2];
  const odd = zeros[1] + zeros[3];
  const passes = isUtf8(sample);
  const floor = 2 * unit * (passes ? ASCII_ZEROS : ZEROS);
  if (odd > floor && odd > CONTRAST * even) return "utf-16le";
  if (even > floor && even > CONTRAST * odd) return "utf-16be";
  if (passes) return null;
  // Chinese has zeros on both sides: 一 is U+4E00.
  return ["utf-16le", "utf-16be"].find((wide) => isEastAsian(sample, wide)) ?? null;
}

/** The zero bytes by their place in four. */
function countZeros(sample: Uint8Array): readonly [number, number, number, number] {
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[(i & 3) as 0 | 1 | 2 | 3] += 1;
  });
  return zeros;
}

/** Share of East Asian and ASCII letters in East Asian text; bytes swapped, Chinese is letters of all scripts. */
const EAST_ASIAN = 0.9;
const LETTERS = /[\n\r\t -~\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff65]/g;

function isEastAsian(sample: Uint8Array, encoding: string): boolean {
  const text = new TextDecoder(encoding).decode(sample);
  return (text.match(LETTERS)?.length ?? 0) >= EAST_ASIAN * text.length;
}
