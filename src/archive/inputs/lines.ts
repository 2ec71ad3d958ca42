/** Cuts a stream of bytes into lines without holding more than one page's worth. */
import { NewscleanError } from "../../model/errors.ts";
import { MAX_PAGE_BYTES } from "./limits.ts";

const NEWLINE = 10;

/**
 * Bytes of one overlong line that are read past in the hope of its end. A stream made to explode has no end,
 * and unpacking 1 GiB takes seconds.
 */
const MAX_PASSED_BYTES = 1024 * 1024 * 1024;

/** The lines without their ends; `null` for one that is longer than a page may be. */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer | null> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, from)) {
      yield lineOf(held, length, piece.subarray(from, end));
      held = [];
      length = 0;
      from = end + 1;
    }
    length += piece.length - from;
    if (length <= MAX_PAGE_BYTES) held.push(piece.subarray(from));
    else held = [];
    if (length > MAX_PASSED_BYTES) {
      throw new NewscleanError("page", `a line has more than ${MAX_PASSED_BYTES} bytes`);
    }
  }
  if (length > 0) yield lineOf(held, length, new Uint8Array(0));
}

function lineOf(held: readonly Uint8Array[], length: number, last: Uint8Array): Buffer | null {
  const total = length + last.length;
  return total > MAX_PAGE_BYTES ? null : Buffer.concat([...held, last], total);
}
