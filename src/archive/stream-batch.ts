/** Cleans an archive into one stream of JSON lines, in the order of the pages. */
import type { Options } from "../model/options.ts";
import { MAX_PAGE_BYTES, pageTooLarge } from "./inputs/limits.ts";
import { findPages } from "./inputs/find-pages.ts";
import { isProblem, type Found } from "./page.ts";
import { requestFor } from "./plan.ts";
import type { CleanRequest, PageResult } from "./pool/clean-request.ts";
import { inOrder } from "./pool/in-order.ts";
import { untilAborted } from "./pool/until-aborted.ts";
import { WorkerPool } from "./pool/worker-pool.ts";
import type { Tally } from "./tally.ts";

/** What a stream is told. */
export interface StreamOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly jobs: number;
  /** Seconds a page may take. */
  readonly pageTimeout: number;
  readonly options: Partial<Options>;
  readonly signal: AbortSignal;
  readonly tally: Tally;
  /** Told of each page that failed. */
  readonly onFailure: (path: string, message: string) => void;
}

/** Pages handed to a worker together. */
const CHUNK_PAGES = 16;
const CHUNKS_A_JOB = 3;

/** The articles, a JSON line each; pages that fail are told and counted, and give none. */
export async function* streamBatch(stream: StreamOptions): AsyncGenerator<string> {
  const { jobs, pageTimeout, options, tally } = stream;
  const settings = { options, product: { kind: "text", format: "ndjson" } } as const;
  const pool = new WorkerPool({ jobs, pageTimeout, settings });
  const work = async (chunk: Found[]) => ({
    chunk,
    results: await pool.clean(chunk.flatMap(workFor)),
  });
  try {
    for await (const { chunk, results } of inOrder(inChunks(stream), work, jobs * CHUNKS_A_JOB)) {
      const queue = [...results];
      for (const found of chunk) {
        const line = lineOf(found, workFor(found).length > 0 ? queue.shift() : undefined, stream);
        tally.pages += 1;
        if (line === null) continue;
        tally.written += 1;
        yield line;
      }
    }
  } finally {
    await pool.close();
  }
}

async function* inChunks({ paths, ignore, signal, tally }: StreamOptions): AsyncGenerator<Found[]> {
  const onPassedOver = (): void => {
    tally.passedOver += 1;
  };
  let chunk: Found[] = [];
  for await (const found of untilAborted(
    findPages({ paths, ignore, output: null, onPassedOver }),
    signal,
  )) {
    chunk.push(found);
    if (chunk.length < CHUNK_PAGES) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

function workFor(found: Found): CleanRequest[] {
  return isProblem(found) || isTooLarge(found) ? [] : [requestFor(found, null)];
}

function isTooLarge(found: Found): boolean {
  return !isProblem(found) && found.from.kind === "file" && found.from.size > MAX_PAGE_BYTES;
}

function lineOf(
  found: Found,
  result: PageResult | undefined,
  stream: StreamOptions,
): string | null {
  if (result?.kind === "cleaned" && result.text !== undefined) return result.text;
  const path = isProblem(found) ? found.source : found.from.path;
  stream.tally.failed += 1;
  stream.onFailure(path, reasonOf(found, result));
  return null;
}

function reasonOf(found: Found, result: PageResult | undefined): string {
  if (isProblem(found)) return found.problem;
  if (result?.kind === "failed") return result.message;
  return pageTooLarge(found.from.path, false).message;
}
