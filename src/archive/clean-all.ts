/** Cleans many pages for a program: a stream in, a stream out, in order. */
import type { Article } from "../model/article.ts";
import { NewscleanError } from "../model/errors.ts";
import type { Options } from "../model/options.ts";
import type { Input } from "../pipeline.ts";
import type { CleanRequest, PageResult, Settings } from "./pool/clean-request.ts";
import { inOrder } from "./pool/in-order.ts";
import { untilAborted } from "./pool/until-aborted.ts";

/** What `cleanAll` may be told besides the cleaning's options. */
export interface CleanAllOptions extends Partial<Options> {
  /** Number of workers; 0 (the default): the pages are cleaned in this thread. */
  readonly jobs?: number;
  /** Seconds a page may take when workers clean it; 60. A page in this thread cannot be stopped. */
  readonly pageTimeout?: number;
  /** Ends the stream: no further page is asked for, those in hand are dropped. */
  readonly signal?: AbortSignal;
}

/** A page as it comes: see `Input`; or a file to be read, whose bytes then never pass through this thread. */
export type PageInput = Input | { readonly path: string };

/** What became of a page: its article, or why there is none. */
export type Outcome =
  | { readonly path: string | null; readonly article: Article }
  | { readonly path: string | null; readonly error: NewscleanError };

const DEFAULT_PAGE_TIMEOUT = 60;

/** Pages in hand for each worker: the one it cleans and the next. */
const PAGES_A_JOB = 2;

/**
 * Cleans the pages of a stream; one outcome a page, in order. Pages are asked for only as outcomes are taken.
 * A page that cannot be cleaned gives an outcome with its error, and the stream goes on; an error of `source` is thrown.
 */
export async function* cleanAll(
  source: Iterable<PageInput> | AsyncIterable<PageInput>,
  options: CleanAllOptions = {},
): AsyncGenerator<Outcome> {
  const { jobs = 0, pageTimeout = DEFAULT_PAGE_TIMEOUT, signal, ...cleaning } = options;
  const settings: Settings = { options: cleaning, product: { kind: "article" } };
  const worker =
    jobs > 0 ? await openPool({ jobs, pageTimeout, settings }) : await thisThread(settings);
  const pages = untilAborted(streamOf(source), signal ?? new AbortController().signal);
  const work = async (input: PageInput): Promise<Outcome> => {
    const request = requestOf(input);
    return outcomeOf(request.path, await worker.clean(request));
  };
  try {
    for await (const outcome of inOrder(pages, work, Math.max(1, jobs * PAGES_A_JOB))) {
      if (signal?.aborted === true) return;
      yield outcome;
    }
  } finally {
    await worker.close();
  }
}

interface Worker {
  readonly clean: (request: CleanRequest) => Promise<PageResult>;
  readonly close: () => Promise<void>;
}

async function openPool(options: {
  readonly jobs: number;
  readonly pageTimeout: number;
  readonly settings: Settings;
}): Promise<Worker> {
  const { WorkerPool } = await import("./pool/worker-pool.ts");
  const pool = new WorkerPool(options);
  const clean = async (request: CleanRequest): Promise<PageResult> => {
    const [result] = await pool.clean([request]);
    if (!result) throw new Error("Unexpected end of a worker without a result");
    return result;
  };
  return { clean, close: () => pool.close() };
}

async function thisThread(settings: Settings): Promise<Worker> {
  const { cleanPage } = await import("./pool/clean-page.ts");
  return {
    clean: (request) => cleanPage(request, settings),
    close: () => Promise.resolve(),
  };
}

// An Iterable is turned into an AsyncIterable, as `for await` does.
async function* streamOf<T>(source: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* source;
}

function requestOf(input: PageInput): CleanRequest {
  const rest = { url: null, mediaType: null, folder: null, known: null };
  if (typeof input === "string") return { path: null, bytes: Buffer.from(input, "utf8"), ...rest };
  if (input instanceof Uint8Array) return { path: null, bytes: input, ...rest };
  return { path: input.path, bytes: "bytes" in input ? input.bytes : null, ...rest };
}

function outcomeOf(path: string | null, result: PageResult): Outcome {
  if (result.kind === "cleaned" && result.article) return { path, article: result.article };
  const message =
    result.kind === "failed" ? result.message : `Unexpected result \`${result.kind}\``;
  return { path, error: new NewscleanError("page", message) };
}
