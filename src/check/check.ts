/** `check` as one function: paths in, findings out; reading, mending, cache and baseline in their order. */
import { checkArchive } from "./check-archive.ts";
import type { DiskResult, FileTask } from "./check-file.ts";
import type { Cache } from "./cache.ts";
import { checkAll } from "./check-all.ts";
import { byPlace, type Finding } from "./finding.ts";
import type { SettingsOf } from "./settings-of.ts";

/** What a run was asked for. */
export interface CheckOptions {
  readonly cwd: string;
  readonly settingsOf: SettingsOf;
  readonly fix: boolean;
  /** Processes at a time; `null`: one a core. */
  readonly jobs: number | null;
  readonly cache: Cache | null;
}

/** What a run found. */
export interface CheckResult {
  /** Files checked, in order. */
  readonly files: readonly string[];
  /** By file in that order, then by place. */
  readonly findings: readonly Finding[];
  /** Files that fixes change, with both texts. */
  readonly mended: readonly Mended[];
}

/** A file that fixes change. */
export interface Mended {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Checks files. */
export async function check(files: readonly string[], options: CheckOptions): Promise<CheckResult> {
  const tasks = files.map((path): FileTask => ({ path, settings: options.settingsOf(path) }));
  const results = await checkWithCache(tasks, options);
  const archive = checkArchive(
    results.flatMap((result) => result.facts),
    options.settingsOf,
  );
  const byFile = new Map<string, Finding[]>(files.map((path) => [path, []]));
  for (const { path, findings } of results) byFile.get(path)?.push(...findings);
  for (const finding of archive) byFile.get(finding.path)?.push(finding);
  return {
    files,
    findings: [...byFile.values()].flatMap((findings) => findings.sort(byPlace)),
    mended: results.flatMap(({ path, mended }) => (mended ? [{ path, ...mended }] : [])),
  };
}

async function checkWithCache(
  tasks: readonly FileTask[],
  { cache, ...options }: CheckOptions,
): Promise<readonly DiskResult[]> {
  if (!cache) return checkAll(tasks, options);
  const cached = tasks.map((task) => {
    const result = cache.get(task);
    // A mended file must be written, so what can be mended is checked afresh.
    return options.fix && result?.findings.some((finding) => finding.fix) ? undefined : result;
  });
  const fresh = tasks.filter((_, i) => cached[i] === undefined);
  const results = await checkAll(fresh, options);
  fresh.forEach((task, i) => {
    const result = results[i];
    if (result) cache.set(task, result);
  });
  cache.save();
  const rest = results.values();
  return cached.flatMap((result) => result ?? rest.next().value ?? []);
}
