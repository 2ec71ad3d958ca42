/** The worker's entry: cleans the pages of a chunk one after the other and says which one it is at. */
import { workerData } from "node:worker_threads";
import { failureMessage } from "../failure-message.ts";
import { cleanPage } from "./clean-page.ts";
import { NO_PAGE, type CleanRequest, type PageResult, type Settings } from "./clean-request.ts";
import { PartWriter } from "./part-writer.ts";

/** A chunk of pages for one worker. */
export interface Chunk {
  readonly pages: readonly CleanRequest[];
  /** Shared with the pool: the number of the page in hand, so that a crash or a delay can be put down to it. */
  readonly at: Int32Array;
}

/** Files of a worker on their way to the disk: more than the four that Node writes at a time, few enough for any memory. */
const FILES_IN_HAND = 16;

// tinypool puts its own data first.
const [, settings] = workerData as [unknown, Settings];
const { product } = settings;
const writer = product.kind === "part" ? new PartWriter(product.parts) : null;

/** Cleans a chunk's pages, in order. */
export default async function cleanChunk({ pages, at }: Chunk): Promise<PageResult[]> {
  const results: Promise<PageResult>[] = [];
  for (const [index, page] of pages.entries()) {
    Atomics.store(at, 0, index);
    results.push(keep(await cleanPage(page, settings)));
    await results[index - FILES_IN_HAND];
  }
  Atomics.store(at, 0, NO_PAGE);
  return Promise.all(results);
}

/** Writes what is to be written of a result. Never rejects. */
async function keep(result: PageResult): Promise<PageResult> {
  if (!writer || result.kind !== "cleaned" || result.text === undefined) return result;
  const { text, ...rest } = result;
  try {
    return { ...rest, part: await writer.write(text) };
  } catch (error) {
    return { kind: "failed", message: failureMessage(error), sha256: null };
  }
}
