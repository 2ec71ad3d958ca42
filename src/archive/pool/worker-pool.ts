/** A pool of workers in which a page that hangs or crashes fails alone. */
import { extname } from "node:path";
import { Tinypool } from "tinypool";
import { NO_PAGE, type CleanRequest, type PageResult, type Settings } from "./clean-request.ts";
import type { Chunk } from "./clean-worker.ts";
import { YOUNG_MEBIBYTES, YOUNG_SPACES } from "./steady-heap.ts";

/** What a pool is told. */
export interface PoolOptions {
  /** Number of workers. */
  readonly jobs: number;
  /** Seconds a page may take. */
  readonly pageTimeout: number;
  readonly settings: Settings;
  /** The worker's file; newsclean's own if there is none. */
  readonly file?: URL;
}

/**
 * Mebibytes of objects one worker may hold. The largest page (32 MiB) needs some ten times its size;
 * beyond this a page is eating the machine's memory and its worker alone is ended.
 */
const WORKER_HEAP_MEBIBYTES = 1024;

/**
 * Mebibytes for a worker's newest objects, half of what V8 takes by itself: what a page needs dies with it, and more
 * room was measured to save no time, on text and HTML.
 */
const WORKER_YOUNG_MEBIBYTES = YOUNG_SPACES * YOUNG_MEBIBYTES;

/** How often the pages in hand are looked at, milliseconds: a page is stopped at most this late. */
const WATCH_INTERVAL = 100;

interface Running {
  readonly at: Int32Array;
  readonly stop: AbortController;
  page: number;
  since: number;
}

/** Hands chunks of pages to workers. */
export class WorkerPool {
  readonly #pool: Tinypool;
  readonly #timeout: number;
  readonly #running = new Set<Running>();
  readonly #watch: NodeJS.Timeout;

  constructor({ jobs, pageTimeout, settings, file = workerFile() }: PoolOptions) {
    this.#timeout = pageTimeout * 1000;
    this.#pool = new Tinypool({
      filename: file.href,
      minThreads: jobs,
      maxThreads: jobs,
      workerData: settings,
      ...nodeOptions(process.execArgv),
      resourceLimits: {
        maxOldGenerationSizeMb: WORKER_HEAP_MEBIBYTES,
        maxYoungGenerationSizeMb: WORKER_YOUNG_MEBIBYTES,
      },
    });
    this.#watch = setInterval(() => {
      this.#stopLatePages();
    }, WATCH_INTERVAL);
    this.#watch.unref();
  }

  /** Cleans the pages; one result a page, in order. Never rejects for a page's sake. */
  async clean(pages: readonly CleanRequest[]): Promise<PageResult[]> {
    if (pages.length === 0) return [];
    const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    at[0] = NO_PAGE;
    const running: Running = { at, stop: new AbortController(), page: NO_PAGE, since: 0 };
    this.#running.add(running);
    const chunk: Chunk = { pages, at };
    try {
      return (await this.#pool.run(chunk, { signal: running.stop.signal })) as PageResult[];
    } catch (error) {
      this.#running.delete(running);
      const guilty = Atomics.load(at, 0);
      // A worker that dies without a page in hand is a fault of the program, not of a page.
      if (guilty === NO_PAGE) throw error;
      return await this.#cleanAround(pages, guilty, this.#reason(running, error));
    } finally {
      this.#running.delete(running);
    }
  }

  /** Ends the workers. */
  async close(): Promise<void> {
    clearInterval(this.#watch);
    await this.#pool.destroy();
  }

  /** Page results do not depend on each other: the others of a lost chunk are cleaned once more. */
  async #cleanAround(
    pages: readonly CleanRequest[],
    guilty: number,
    message: string,
  ): Promise<PageResult[]> {
    const before = await this.clean(pages.slice(0, guilty));
    const after = await this.clean(pages.slice(guilty + 1));
    return [...before, { kind: "failed", message, sha256: null }, ...after];
  }

  #stopLatePages(): void {
    const now = performance.now();
    for (const running of this.#running) {
      const page = Atomics.load(running.at, 0);
      if (page !== running.page) {
        running.page = page;
        running.since = now;
      } else if (page !== NO_PAGE && now - running.since > this.#timeout) running.stop.abort();
    }
  }

  #reason({ stop }: Running, error: unknown): string {
    if (stop.signal.aborted) {
      return `took longer than ${this.#timeout / 1000} s and was stopped; give it more with --page-timeout`;
    }
    const cause = error instanceof Error ? error.message : String(error);
    return `Unexpected end of its worker: ${cause}`;
  }
}

/**
 * A worker takes over this process' options by itself; told of them, it would refuse those of V8 (--max-old-space-size).
 * A program given as text says so with --input-type, which a worker, being a file, must not take over: it gets none.
 */
function nodeOptions(words: readonly string[]): { execArgv?: string[] } {
  return words.some((word) => word.startsWith("--input-type")) ? { execArgv: [] } : {};
}

/** The worker lies beside this file, in the source as in the bundle, and is written in the same language. */
function workerFile(): URL {
  return new URL(`./clean-worker${extname(import.meta.url)}`, import.meta.url);
}
