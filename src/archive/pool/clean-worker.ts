/** The worker's entry: cleans the pages of a chunk one after the other and says which one it is at. */
import { workerData } from "node:worker_threads";
import { cleanPage } from "./clean-page.ts";
import type { CleanRequest, PageResult, Settings } from "./clean-request.ts";

/** A chunk of pages for one worker. */
export interface Chunk {
  readonly pages: readonly CleanRequest[];
  /** Shared with the pool: the number of the page in hand, so that a crash or a delay can be put down to it. */
  readonly at: Int32Array;
}

/** Cleans a chunk's pages, in order. */
export default async function cleanChunk({ pages, at }: Chunk): Promise<PageResult[]> {
  // tinypool puts its own data first.
  const [, settings] = workerData as [unknown, Settings];
  const results: PageResult[] = [];
  for (const [index, page] of pages.entries()) {
    Atomics.store(at, 0, index);
    results.push(await cleanPage(page, settings));
  }
  return results;
}
