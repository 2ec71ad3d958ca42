/** Learns templates from the paths of a call, for `learn` and `batch --learn`. */
import { checkPaths } from "../archive/inputs/find-pages.ts";
import { emptyTally, type Tally } from "../archive/tally.ts";
import { learnTemplate } from "../archive/templates/learn-template.ts";
import { NewscleanError } from "../model/errors.ts";
import type { GroupBy, Template } from "../model/template.ts";
import { DEFAULT_PAGE_TIMEOUT, defaultJobs, type SourceValues } from "./batch-options.ts";
import { pickCleaningOptions } from "./cleaning-options.ts";
import { startProgress } from "./progress.ts";

/** What was learned, and from how much. */
export interface Learned {
  readonly template: Template;
  readonly tally: Tally;
  /** False when the learning was stopped. */
  readonly complete: boolean;
}

/** Learns; tells of its progress. `avoid`: a folder that is not read. */
export async function learnFrom(
  paths: readonly string[],
  values: SourceValues & {
    readonly groupBy?: GroupBy;
    readonly avoid: string | null;
    readonly signal: AbortSignal;
  },
): Promise<Learned> {
  refuseStandardInput(paths);
  checkPaths(paths);
  const tally = emptyTally();
  const { signal } = values;
  const progress = startProgress(tally, { quiet: values.quiet === true });
  const start = performance.now();
  const template = await learnTemplate({
    paths,
    tally,
    signal,
    ignore: values.ignore ?? [],
    output: values.avoid,
    jobs: values.jobs ?? defaultJobs(),
    pageTimeout: values.pageTimeout ?? DEFAULT_PAGE_TIMEOUT,
    groupBy: values.groupBy ?? "site",
    options: pickCleaningOptions(values),
    onFailure: progress.tellFailure,
  });
  const complete = !signal.aborted;
  progress.end({ tally, complete, seconds: (performance.now() - start) / 1000 });
  return { template, tally, complete };
}

/** Throws a usage error for `-`: learning reads the archive twice. */
export function refuseStandardInput(paths: readonly string[]): void {
  if (!paths.includes("-")) return;
  throw new NewscleanError(
    "usage",
    "Cannot learn from `-`, which can be read only once: write the paths to a file and give @file",
  );
}
