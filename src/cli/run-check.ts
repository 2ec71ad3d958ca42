/** Runs `check` as the command line asks: configuration, files, findings, fixes, report, exit code. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { findNew, readBaseline, writeBaseline } from "../check/baseline.ts";
import { CACHE_FOLDER, openCache } from "../check/cache.ts";
import { check, type CheckResult } from "../check/check.ts";
import { loadConfig } from "../check/config-file.ts";
import { findFiles } from "../check/find-files.ts";
import type { Finding } from "../check/finding.ts";
import { countBySeverity } from "../check/reporters/count.ts";
import { loadReporter } from "../check/reporters/index.ts";
import { settingsByFile } from "../check/settings-of.ts";
import type { Settings } from "../check/settings.ts";
import { writeNamed } from "../files/write-named.ts";
import { NewscleanError } from "../model/errors.ts";
import type { CheckValues } from "./check.ts";
import { EXIT } from "./exit-codes.ts";
import { hasColour, print } from "./streams.ts";

/** Columns of a report: what fits a narrow terminal and a CI log. */
const WIDTH = 80;

/** Checks `paths` and sets the exit code. */
export async function runCheck(paths: readonly string[], values: CheckValues): Promise<void> {
  if (values.listRules ?? values.explain !== undefined) {
    const { explainRule, listRules } = await import("../check/explain.ts");
    await print(values.explain === undefined ? listRules() : explainRule(values.explain));
    return;
  }
  if (paths.length === 0) {
    throw new NewscleanError("usage", "Cannot check without `paths`: name files or folders");
  }
  const start = { at: new Date().toISOString(), time: performance.now() };
  const result = await checkPaths(paths, values);
  if (values.fixDryRun) await printDiff(result);
  else if (values.fix) for (const { path, after } of result.mended) writeNamed(path, after);
  const findings = withoutKnown(result.findings, values);
  await report(result, findings, values, start);
  const { error, warning } = countBySeverity(findings);
  if (error > 0 || warning > values.maxWarnings) process.exitCode = EXIT.page;
}

async function checkPaths(paths: readonly string[], values: CheckValues): Promise<CheckResult> {
  const cwd = process.cwd();
  const file = await loadConfig(cwd, values.config);
  const settingsOf = settingsByFile(file, commandLineSettings(values), cwd);
  const cached = values.cache ?? values.cacheLocation !== undefined;
  const cache = cached ? openCache(values.cacheLocation ?? CACHE_FOLDER, readVersion(), cwd) : null;
  return check(findFiles(paths, file.config.ignore ?? [], cwd), {
    cwd,
    settingsOf,
    fix: values.fix ?? values.fixDryRun ?? false,
    jobs: values.jobs ?? null,
    cache,
  });
}

function commandLineSettings({ preset, rule, schema, now }: CheckValues): Partial<Settings> {
  return {
    rules: rule,
    ...(preset === undefined ? {} : { preset }),
    ...(schema === undefined ? {} : { schema: resolve(schema) }),
    ...(now === undefined ? {} : { now }),
  };
}

function withoutKnown(findings: readonly Finding[], values: CheckValues): readonly Finding[] {
  if (values.baseline === undefined) {
    if (!values.updateBaseline) return findings;
    throw new NewscleanError("usage", "Cannot update the baseline without `--baseline FILE`");
  }
  if (values.updateBaseline) writeBaseline(values.baseline, findings);
  return findNew(findings, readBaseline(values.baseline));
}

async function report(
  { files, findings: all }: CheckResult,
  findings: readonly Finding[],
  values: CheckValues,
  start: { readonly at: string; readonly time: number },
): Promise<void> {
  const print80 = await loadReporter(values.reporter);
  const shown = values.quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  const text = print80(
    {
      files,
      findings: shown,
      hidden: findings.length - shown.length,
      known: all.length - findings.length,
      version: readVersion(),
      took: performance.now() - start.time,
      at: start.at,
    },
    {
      width: WIDTH,
      colour: values.color && values.output === undefined && hasColour(process.stdout),
    },
  );
  if (values.output === undefined) await print(text);
  else writeNamed(values.output, text);
}

async function printDiff({ mended }: CheckResult): Promise<void> {
  const { createTwoFilesPatch } = await import("diff");
  for (const { path, before, after } of mended) {
    await print(createTwoFilesPatch(path, path, before, after, "as it is", "mended"));
  }
}

/** The package's version; `../../package.json` holds for src/cli and dist/cli alike. */
function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
