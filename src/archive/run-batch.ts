/** Cleans an archive into an output folder: nothing lost, nothing done twice, resumable after any stop. */
import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { join } from "node:path";
import { makeEmptyFolder, makeFolder } from "../files/make-folder.ts";
import type { Format } from "../formats.ts";
import { NewscleanError } from "../model/errors.ts";
import { DEFAULTS, type Options } from "../model/options.ts";
import type { GroupBy } from "../model/template.ts";
import { inChunks } from "./chunks.ts";
import { findRemoved, rememberContainers, sweepCopies } from "./finish.ts";
import { findPages, type Search } from "./inputs/find-pages.ts";
import { isDiskError } from "./ledger/disk-error.ts";
import { Ledger, LEDGER_FOLDER } from "./ledger/ledger.ts";
import { takeLock } from "./ledger/lock.ts";
import { OutputFolder } from "./output/place-file.ts";
import { Planner, type Entry } from "./plan.ts";
import type { PageResult } from "./pool/clean-request.ts";
import { inOrder } from "./pool/in-order.ts";
import { HeapHolder, prepareHeaps } from "./pool/steady-heap.ts";
import { untilAborted } from "./pool/until-aborted.ts";
import { WorkerPool } from "./pool/worker-pool.ts";
import { SeenRows } from "./seen-rows.ts";
import { Settler } from "./settle/settler.ts";
import { NearIndex } from "./similar/near-index.ts";
import { emptyTally, type Tally } from "./tally.ts";

/** What a run is told. */
export interface BatchOptions {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly output: string;
  readonly format: Format;
  /** Name template. */
  readonly name: string;
  /** Number of workers. */
  readonly jobs: number;
  /** Seconds a page may take. */
  readonly pageTimeout: number;
  readonly options: Partial<Options>;
  readonly groupBy: GroupBy;
  readonly force: boolean;
  readonly skipDuplicates: boolean;
  readonly prune: boolean;
  /** What the user has asked for, as JSON: what a later `--resume` repeats. */
  readonly call: string;
  /** Version of the program: another one may clean otherwise. */
  readonly version: string;
  /** Ends the run after the pages in hand. */
  readonly signal: AbortSignal;
  /** Told of each page that failed. */
  readonly onFailure: (path: string, message: string) => void;
  /** Told of each page whose source is gone. */
  readonly onRemoved: (path: string) => void;
  /** Counted up as the run goes. */
  readonly tally?: Tally;
}

/** How a run ended. */
export interface BatchEnd {
  readonly tally: Tally;
  /** False when it was stopped before its end. */
  readonly complete: boolean;
  readonly seconds: number;
}

/** Endings of the outputs. */
const ENDINGS: Readonly<Record<Format, string>> = {
  markdown: ".md",
  json: ".json",
  html: ".html",
  text: ".txt",
};

/** Chunks in hand for each worker: the one it cleans, the next one, and one that waits for its turn to be settled. */
const CHUNKS_A_JOB = 3;

/** Runs the batch. Throws usage errors; a page's failure is told and counted. */
export async function runBatch(options: BatchOptions): Promise<BatchEnd> {
  const start = performance.now();
  try {
    return await runIn(options, start);
  } catch (error) {
    if (!isDiskError(error)) throw error;
    throw new NewscleanError(
      "page",
      `${options.output}: cannot be written (${error.message}); make room there, then use --resume`,
      { cause: error },
    );
  }
}

async function runIn(options: BatchOptions, start: number): Promise<BatchEnd> {
  const own = join(options.output, LEDGER_FOLDER);
  makeFolder(own);
  const unlock = await takeLock(join(own, "lock.db"), options.output);
  try {
    const ledger = await Ledger.open(options.output);
    try {
      const parts = join(own, "parts");
      makeEmptyFolder(parts);
      return await runLocked(options, { ledger, parts, start });
    } finally {
      ledger.close();
    }
  } finally {
    unlock();
  }
}

interface Locked {
  readonly ledger: Ledger;
  /** Where workers leave finished files. */
  readonly parts: string;
  readonly start: number;
}

async function runLocked(
  options: BatchOptions,
  { ledger, parts, start }: Locked,
): Promise<BatchEnd> {
  const { format, signal } = options;
  const tally = options.tally ?? emptyTally();
  const settings = settingsHash(options);
  const run = beginRun(ledger, options);
  const folder = new OutputFolder(options.output, { force: options.force });
  const seen = new SeenRows();
  const ending = ENDINGS[format];
  const context = { ...options, ledger, folder, run, settings, tally, ending, seen };
  const near = openNear(ledger);
  const planner = new Planner(context);
  const settler = new Settler({ ...context, near });
  const read = new Map<string, Stats>();
  const search = searchOf(options, { planner, tally, read });
  const pool = lazyPool(options, parts);
  const work = async (chunk: Entry[]) => ({
    chunk,
    results: await pool.clean(chunk),
  });
  const entries = plannedEntries(search, planner, signal);
  const chunks = inChunks(entries, (entry) => (entry.kind === "work" ? entry.page : null));
  try {
    for await (const { chunk, results } of inOrder(chunks, work, options.jobs * CHUNKS_A_JOB)) {
      settler.settle(chunk, results);
      for (const entry of chunk) if (entry.kind === "work") planner.done(entry.page.source);
    }
  } finally {
    await pool.close();
  }
  folder.flush();
  const complete = !signal.aborted;
  const finish = { ...context, near };
  sweepCopies(finish);
  if (complete) {
    rememberContainers(finish, read);
    tally.removed = findRemoved(finish, { ...options, read });
  }
  const seconds = (performance.now() - start) / 1000;
  endRun(ledger, run, complete ? seconds : null);
  return { tally, complete, seconds };
}

function searchOf(
  { paths, ignore, output }: BatchOptions,
  { planner, tally, read }: { planner: Planner; tally: Tally; read: Map<string, Stats> },
): Search {
  return {
    paths,
    ignore,
    output,
    onPassedOver: () => {
      tally.passedOver += 1;
    },
    skipContainer: (path, stats) => {
      const pages = planner.skipContainer(path, stats);
      tally.pages += pages ?? 0;
      tally.unchanged += pages ?? 0;
      return pages !== null;
    },
    onContainerRead: (path, stats) => read.set(path, stats),
  };
}

async function* plannedEntries(
  search: Search,
  planner: Planner,
  signal: AbortSignal,
): AsyncGenerator<Entry> {
  for await (const found of untilAborted(findPages(search), signal)) {
    const entry = planner.plan(found);
    if (entry) yield entry;
  }
}

/** Workers start with the first page that needs one: a run that skips everything needs none. */
function lazyPool(options: BatchOptions, parts: string) {
  const { jobs, pageTimeout, format } = options;
  const settings = { options: options.options, product: { kind: "part", format, parts } } as const;
  const heaps = new HeapHolder();
  let pool: WorkerPool | undefined;
  return {
    clean: async (chunk: readonly Entry[]): Promise<PageResult[]> => {
      const requests = chunk.flatMap((entry) => (entry.kind === "work" ? [entry.request] : []));
      if (requests.length === 0) return [];
      if (!pool) prepareHeaps();
      pool ??= new WorkerPool({ jobs, pageTimeout, settings });
      const results = await pool.clean(requests);
      heaps.hold();
      return results;
    },
    close: async (): Promise<void> => {
      await pool?.close();
    },
  };
}

/** Pages that were being written when an earlier run stopped are looked at anew, as if for the first time. */
function openNear(ledger: Ledger): NearIndex {
  const near = new NearIndex(ledger.database);
  ledger.transaction(() => {
    ledger.run("DELETE FROM sketch WHERE page IN (SELECT id FROM page WHERE outcome = 'writing')");
    ledger.run(
      "DELETE FROM likeness WHERE page IN (SELECT id FROM page WHERE outcome = 'writing')",
    );
    ledger.run("UPDATE page SET copies = NULL WHERE outcome = 'writing'");
  });
  return near;
}

/** Another hash: outputs would come out otherwise, and are made anew. */
function settingsHash(options: BatchOptions): string {
  const { format, name, version, groupBy, skipDuplicates } = options;
  const cleaning = { ...DEFAULTS, ...options.options };
  const all = { format, name, version, groupBy, skipDuplicates, cleaning };
  return createHash("sha256").update(JSON.stringify(all)).digest("hex");
}

function beginRun(ledger: Ledger, { call }: BatchOptions): number {
  const sql = "INSERT INTO run (call, started) VALUES (?, ?) RETURNING id";
  const row = ledger.get(sql, call, new Date().toISOString());
  return (row as { readonly id: number }).id;
}

/** `seconds` is `null` for a run that was stopped. */
function endRun(ledger: Ledger, run: number, seconds: number | null): void {
  const sql = "UPDATE run SET ended = ?, seconds = ? WHERE id = ?";
  ledger.run(sql, new Date().toISOString(), seconds, run);
}
