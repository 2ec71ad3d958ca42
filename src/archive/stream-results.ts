/** Sends the pages of an archive through workers and gives what they make of them, in the order of the pages. */
import type { Options } from "../model/options.ts";
import { inChunks } from "./chunks.ts";
import { findPages } from "./inputs/find-pages.ts";
import { MAX_PAGE_BYTES, pageTooLarge } from "./inputs/limits.ts";
import { isProblem, type Found, type Page } from "./page.ts";
import { requestFor } from "./plan.ts";
import type { PageResult, Product } from "./pool/clean-request.ts";
import { inOrder } from "./pool/in-order.ts";
import { untilAborted } from "./pool/until-aborted.ts";
import { WorkerPool } from "./pool/worker-pool.ts";
import type { Tally } from "./tally.ts";

/** What a stream is told. */
export interface StreamOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  /** The output folder, which is never read as input; `null`: none. */
  readonly output: string | null;
  readonly jobs: number;
  /** Seconds a page may take. */
  readonly pageTimeout: number;
  readonly options: Partial<Options>;
  readonly product: Product;
  readonly signal: AbortSignal;
  readonly tally: Tally;
  /** Told of each page that failed. */
  readonly onFailure: (path: string, message: string) => void;
  /** Which pages to clean, by their path; without it all. */
  readonly isWanted?: (path: string) => boolean;
}

/** A page and what a worker has made of it. */
export interface Streamed {
  readonly page: Page;
  readonly result: Extract<PageResult, { kind: "cleaned" }>;
}

/** Chunks in hand for each worker. */
const CHUNKS_A_JOB = 3;

/** The pages that could be cleaned; the others are told and counted. */
export async function* streamResults(stream: StreamOptions): AsyncGenerator<Streamed> {
  const { jobs, pageTimeout, options, product, tally } = stream;
  const pool = new WorkerPool({ jobs, pageTimeout, settings: { options, product } });
  const work = async (pages: Page[]) => ({
    pages,
    results: await pool.clean(pages.map((page) => requestFor(page, null))),
  });
  try {
    const chunks = inChunks(readablePages(stream), (page) => page);
    for await (const { pages, results } of inOrder(chunks, work, jobs * CHUNKS_A_JOB)) {
      for (const [i, page] of pages.entries()) {
        const result = results[i];
        tally.pages += 1;
        if (result?.kind === "cleaned") yield { page, result };
        else if (result?.kind === "failed") fail(stream, page.from.path, result.message);
      }
    }
  } finally {
    await pool.close();
  }
}

/** The pages; what cannot be read is told and counted. */
async function* readablePages(stream: StreamOptions): AsyncGenerator<Page> {
  for await (const found of findWanted(stream)) {
    if (!isProblem(found)) {
      yield found;
      continue;
    }
    stream.tally.pages += 1;
    fail(stream, found.path, found.problem);
  }
}

async function* findWanted(stream: StreamOptions): AsyncGenerator<Found> {
  const { paths, ignore, output, signal, tally, isWanted } = stream;
  const onPassedOver = (): void => {
    tally.passedOver += 1;
  };
  const pages = findPages({ paths, ignore, output, onPassedOver });
  for await (const found of untilAborted(pages, signal)) {
    if (isProblem(found)) yield found;
    else if (isWanted?.(found.from.path) === false) continue;
    else if (found.from.kind === "file" && found.from.size > MAX_PAGE_BYTES) {
      const { path } = found.from;
      yield { source: found.source, path, problem: pageTooLarge(path, false).message };
    } else yield found;
  }
}

function fail(stream: StreamOptions, path: string, message: string): void {
  stream.tally.failed += 1;
  stream.onFailure(path, message);
}
