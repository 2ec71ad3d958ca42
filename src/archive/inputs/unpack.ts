/** Opens compressed pages and archives, and stops at the limit of what a page may hold. */
import { createReadStream } from "node:fs";
import { createGunzip, gunzipSync } from "node:zlib";
import { NewscleanError } from "../../model/errors.ts";
import type { Compression } from "./kinds.ts";
import { MAX_PAGE_BYTES, pageTooLarge } from "./limits.ts";

/** The bytes of one compressed page. Throws a page error when they are damaged or more than a page may hold. */
export async function unpackPage(
  bytes: Uint8Array,
  compression: Exclude<Compression, null>,
  path: string,
): Promise<Uint8Array> {
  try {
    return compression === "gzip"
      ? gunzipSync(bytes, { maxOutputLength: MAX_PAGE_BYTES })
      : await unpackZstd(bytes, path);
  } catch (error) {
    if (error instanceof NewscleanError) throw error;
    if (error instanceof RangeError) throw pageTooLarge(path, true);
    throw damaged(path, compression, error);
  }
}

/** The bytes of an archive file as they are unpacked, piece by piece. */
export function openUnpacked(path: string, compression: Compression): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  if (compression === "zstd") return zstdPieces(file, path);
  return compression === "gzip" ? gunzipPieces(file, path) : file;
}

async function* gunzipPieces(
  file: ReturnType<typeof createReadStream>,
  path: string,
): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  file.on("error", (error) => gunzip.destroy(error));
  try {
    for await (const piece of file.pipe(gunzip)) yield piece as Buffer;
  } catch (error) {
    throw isSystemError(error) ? error : damaged(path, "gzip", error);
  } finally {
    file.destroy();
  }
}

async function* zstdPieces(
  packed: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import("fzstd");
  let ready: Uint8Array[] = [];
  const unpacker = new Decompress((piece) => ready.push(piece));
  try {
    for await (const piece of packed) {
      unpacker.push(piece);
      yield* ready;
      ready = [];
    }
    unpacker.push(new Uint8Array(0), true);
  } catch (error) {
    throw isSystemError(error) ? error : damaged(path, "zstd", error);
  }
  yield* ready;
}

async function unpackZstd(bytes: Uint8Array, path: string): Promise<Uint8Array> {
  const { Decompress } = await import("fzstd");
  const pieces: Uint8Array[] = [];
  let length = 0;
  const unpacker = new Decompress((piece) => {
    length += piece.length;
    if (length > MAX_PAGE_BYTES) throw pageTooLarge(path, true);
    pieces.push(piece);
  });
  unpacker.push(bytes, true);
  return Buffer.concat(pieces, length);
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function damaged(path: string, compression: string, cause: unknown): NewscleanError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new NewscleanError(
    "page",
    `${path}: cannot be unpacked, its ${compression} data are damaged (${reason}); fetch it again`,
    { cause },
  );
}
