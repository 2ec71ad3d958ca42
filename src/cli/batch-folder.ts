/** `newsclean batch -o DIR`: a file a page, with a ledger. */
import { countPages } from "../archive/inputs/count-pages.ts";
import { checkPaths } from "../archive/inputs/find-pages.ts";
import { lastCall } from "../archive/ledger/last-call.ts";
import { checkNameTemplate, MIRROR } from "../archive/output/name-template.ts";
import { runBatch, type BatchEnd } from "../archive/run-batch.ts";
import { emptyTally } from "../archive/tally.ts";
import { NewscleanError } from "../model/errors.ts";
import type { Options } from "../model/options.ts";
import { writeReports } from "./batch-status.ts";
import { DEFAULT_PAGE_TIMEOUT, defaultJobs, type BatchValues } from "./batch-options.ts";
import { pickCleaningOptions } from "./cleaning-options.ts";
import { EXIT } from "./exit-codes.ts";
import { stopOnInterrupt } from "./interrupt.ts";
import { startProgress } from "./progress.ts";
import { templateOption } from "./template-option.ts";
import { readVersion } from "./version.ts";

/** What a run was asked to do, as its ledger keeps it. */
interface Call {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly values: BatchValues;
}

/** Goes on with the last run in a folder; what is said now counts more than what was said then. */
export async function resumeFolder(output: string, values: BatchValues): Promise<void> {
  const call = JSON.parse(await lastCall(output)) as Call;
  if (call.cwd !== process.cwd()) {
    throw new NewscleanError(
      "usage",
      `${output}: its last run was started in ${call.cwd}; go there to resume it`,
    );
  }
  await batchIntoFolder(call.paths, { ...call.values, ...values, output });
}

/** Cleans the pages into a folder; sets the exit code. */
export async function batchIntoFolder(
  paths: readonly string[],
  values: BatchValues & { readonly output: string },
): Promise<void> {
  const { name = MIRROR, output, format } = values;
  checkPaths(paths);
  checkNameTemplate(name);
  const signal = stopOnInterrupt();
  const options = await cleaningOf(paths, values, signal);
  if (!options) return;
  const tally = emptyTally();
  const search = { paths, output, ignore: values.ignore ?? [] };
  const progress = startProgress(tally, {
    quiet: values.quiet === true,
    countPages: () => countPages(search, signal),
  });
  const call: Call = { cwd: process.cwd(), paths, values };
  const end = await runBatch({
    ...search,
    name,
    tally,
    format: format === undefined || format === "ndjson" ? "markdown" : format,
    jobs: values.jobs ?? defaultJobs(),
    pageTimeout: values.pageTimeout ?? DEFAULT_PAGE_TIMEOUT,
    options,
    groupBy: values.groupBy ?? "site",
    force: values.force === true,
    skipDuplicates: values.skipDuplicates === true,
    prune: values.prune === true,
    call: JSON.stringify(call),
    version: readVersion(),
    signal,
    onFailure: progress.tellFailure,
    onRemoved: progress.tellRemoved,
  });
  progress.end(end);
  await writeReports(output, values);
  if (!end.complete) process.stderr.write(`To go on: newsclean batch --resume -o ${output}\n`);
  process.exitCode = exitCodeOf(end);
}

/** The cleaning's options with the template that is given or learned; `null` when the learning was stopped. */
async function cleaningOf(
  paths: readonly string[],
  values: BatchValues & { readonly output: string },
  signal: AbortSignal,
): Promise<Partial<Options> | null> {
  const cleaning = pickCleaningOptions(values);
  if (values.learn !== true) return { ...cleaning, ...templateOption(values.template) };
  if (values.template !== undefined) {
    throw new NewscleanError("usage", "Cannot use --learn with --template: name one of them");
  }
  const { learnOnce } = await import("./learn-once.ts");
  const template = await learnOnce(paths, values, signal);
  if (template) return { ...cleaning, template };
  process.exitCode = EXIT.interrupted;
  return null;
}

function exitCodeOf({ tally, complete }: BatchEnd): number {
  if (!complete) return EXIT.interrupted;
  return tally.failed > 0 ? EXIT.page : EXIT.done;
}
