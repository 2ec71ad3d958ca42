/** Puts pages together into chunks that are worth handing to a worker. */
import { sizeOf, type Page } from "./page.ts";

/**
 * Bytes of the pages in a chunk: about a tenth of a second's work, so that handing it over costs nothing, all workers
 * end together, and a run that is to stop need not wait long.
 */
const MAX_BYTES = 512 * 1024;

/** Pages in a chunk, however small they are. */
const MAX_PAGES = 64;

/** Items without work in a chunk: they cost no worker, only a look each. */
const MAX_ITEMS = 1000;

/** The items in their order, in chunks; `pageOf` gives the page that is to be cleaned for an item, if any. */
export async function* inChunks<T>(
  items: AsyncIterable<T>,
  pageOf: (item: T) => Page | null,
): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  let pages = 0;
  let bytes = 0;
  for await (const item of items) {
    chunk.push(item);
    const page = pageOf(item);
    if (page) {
      pages += 1;
      bytes += sizeOf(page);
    }
    if (pages < MAX_PAGES && bytes < MAX_BYTES && chunk.length < MAX_ITEMS) continue;
    yield chunk;
    chunk = [];
    pages = 0;
    bytes = 0;
  }
  if (chunk.length > 0) yield chunk;
}
