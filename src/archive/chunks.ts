/** Puts pages together into chunks that are worth handing to a worker. */
import type { Entry } from "./plan.ts";

/** Pages in a chunk: enough that handing them over costs nothing, few enough that all workers end together. */
const MAX_PAGES = 32;

/** Pages without work in a chunk: they cost no worker, only a row each. */
const MAX_ENTRIES = 1000;

/** Bytes that come with a chunk's pages from an archive file. */
const MAX_BYTES = 8 * 1024 * 1024;

/** The entries in their order, in chunks. */
export async function* inChunks(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let chunk: Entry[] = [];
  let pages = 0;
  let bytes = 0;
  for await (const entry of entries) {
    chunk.push(entry);
    if (entry.kind === "work") {
      pages += 1;
      bytes += entry.request.bytes?.length ?? 0;
    }
    if (pages < MAX_PAGES && bytes < MAX_BYTES && chunk.length < MAX_ENTRIES) continue;
    yield chunk;
    chunk = [];
    pages = 0;
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
