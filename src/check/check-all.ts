/** Checks many files: few in this thread, many on all cores. */
import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { checkFile, type DiskResult, type FileTask } from "./check-file.ts";
import { loadParsers, type ParserNeeds } from "./parsers.ts";

/** How to check. */
export interface HowToCheck {
  readonly cwd: string;
  readonly fix: boolean;
  /** Threads; `null`: one a core. */
  readonly jobs: number | null;
}

/** What a worker is handed at a time. */
export interface Chunk {
  readonly tasks: readonly FileTask[];
  readonly how: Pick<HowToCheck, "cwd" | "fix">;
  readonly needs: ParserNeeds;
}

/** Files below which starting threads takes longer than it saves: a thread costs some 500 files. */
const MIN_FILES_FOR_THREADS = 800;
/** Files a chunk: enough to hide the way between threads, few enough that all end together. */
const CHUNK_FILES = 100;

/** The result of each task, in order. */
export async function checkAll(
  tasks: readonly FileTask[],
  how: HowToCheck,
): Promise<readonly DiskResult[]> {
  const needs = needsOf(tasks);
  const jobs = how.jobs ?? availableParallelism();
  if (jobs > 1 && tasks.length >= MIN_FILES_FOR_THREADS) return checkInThreads(tasks, how, jobs);
  const parsers = await loadParsers(needs);
  return tasks.map((task) => checkFile(task, how, parsers));
}

async function checkInThreads(
  tasks: readonly FileTask[],
  how: HowToCheck,
  jobs: number,
): Promise<readonly DiskResult[]> {
  const needs = needsOf(tasks);
  await compileSchemas(tasks);
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: workerFile(), minThreads: jobs, maxThreads: jobs });
  try {
    const chunks: Promise<readonly DiskResult[]>[] = [];
    for (let start = 0; start < tasks.length; start += CHUNK_FILES) {
      const some = tasks.slice(start, start + CHUNK_FILES);
      const chunk: Chunk = { tasks: some, how: { cwd: how.cwd, fix: how.fix }, needs };
      chunks.push(pool.run(chunk) as Promise<readonly DiskResult[]>);
    }
    return (await Promise.all(chunks)).flat();
  } finally {
    await pool.destroy();
  }
}

/** A schema that is none must stop the run before it starts: between threads an error loses its class. */
async function compileSchemas(tasks: readonly FileTask[]): Promise<void> {
  const schemas = new Set(tasks.map(({ settings }) => settings.schema));
  if (![...schemas].some((schema) => typeof schema === "object" && schema !== null)) return;
  const { makeSchemaCheck } = await import("./schema-check.ts");
  const check = makeSchemaCheck();
  for (const schema of schemas) if (typeof schema === "object" && schema) check(schema, {});
}

/** What the parsers of these files must know. */
function needsOf(tasks: readonly FileTask[]): ParserNeeds {
  const isJson = /json|jsonl$/i;
  return {
    schemas: tasks.some(({ path, settings }) => settings.schema !== null || isJson.test(path)),
  };
}

/** The worker lies beside this file, in the source as in the bundle, and is written in the same language. */
function workerFile(): string {
  return new URL(`./check-worker${extname(import.meta.url)}`, import.meta.url).href;
}
