/** `newsclean batch --format ndjson`: a JSON line a page, to standard output or a file. */
import { existsSync } from "node:fs";
import { checkPaths } from "../archive/inputs/find-pages.ts";
import { streamBatch } from "../archive/stream-batch.ts";
import { emptyTally } from "../archive/tally.ts";
import { WholeFile } from "../files/whole-file.ts";
import { NewscleanError } from "../model/errors.ts";
import { DEFAULT_PAGE_TIMEOUT, defaultJobs, type BatchValues } from "./batch-options.ts";
import { pickCleaningOptions } from "./cleaning-options.ts";
import { EXIT } from "./exit-codes.ts";
import { stopOnInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { print } from "./streams.ts";
import { templateOption } from "./template-option.ts";

/** Options that need the ledger of an output folder. */
const NEED_FOLDER = [
  "resume",
  "name",
  "prune",
  "skipDuplicates",
  "failures",
  "report",
  "learn",
] as const;

/** Cleans the pages into one stream; sets the exit code. */
export async function batchIntoStream(
  paths: readonly string[],
  values: BatchValues,
): Promise<void> {
  refuseFolderOptions(values);
  checkPaths(paths);
  const signal = stopOnInterrupt();
  const tally = emptyTally();
  const progress = startProgress(tally, { quiet: values.quiet === true });
  const start = performance.now();
  const lines = streamBatch({
    paths,
    signal,
    tally,
    ignore: values.ignore ?? [],
    jobs: values.jobs ?? defaultJobs(),
    pageTimeout: values.pageTimeout ?? DEFAULT_PAGE_TIMEOUT,
    options: { ...pickCleaningOptions(values), ...templateOption(values.template) },
    onFailure: progress.tellFailure,
  });
  if (values.output === undefined) for await (const line of lines) await print(line);
  else await writeFile(values.output, lines, { force: values.force === true, signal });
  const seconds = (performance.now() - start) / 1000;
  progress.end({ tally, seconds, complete: !signal.aborted });
  if (signal.aborted) process.exitCode = EXIT.interrupted;
  else process.exitCode = tally.failed > 0 ? EXIT.page : EXIT.done;
}

function refuseFolderOptions(values: BatchValues): void {
  const given = NEED_FOLDER.find((name) => values[name] !== undefined);
  if (given === undefined) return;
  throw new NewscleanError(
    "usage",
    `Cannot use --${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} with --format ndjson, which keeps no ledger; use --format json -o DIR`,
  );
}

/** A run that is stopped leaves no file: what is there is whole. */
async function writeFile(
  path: string,
  lines: AsyncIterable<string>,
  { force, signal }: { readonly force: boolean; readonly signal: AbortSignal },
): Promise<void> {
  if (existsSync(path) && !force) {
    throw new NewscleanError("usage", `${path}: is there already; name another, or use --force`);
  }
  const file = new WholeFile(path);
  try {
    for await (const line of lines) file.write(line);
  } catch (error) {
    file.drop();
    throw error;
  }
  if (signal.aborted) file.drop();
  else file.finish();
}
