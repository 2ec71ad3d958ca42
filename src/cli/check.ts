/** `newsclean check`: are these content files well formed? */
import { Option, type Command } from "commander";
import { NewscleanError } from "../model/errors.ts";
import { checkLevel } from "../check/validate-config.ts";
import { readIsoDate } from "../check/iso-date.ts";
import { PRESETS } from "../check/presets.ts";
import { REPORTERS, type ReporterName } from "../check/reporters/index.ts";
import type { Preset, RuleLevels, Settings } from "../check/settings.ts";

/** What the command line may say to `check`, by commander's names. */
export interface CheckValues {
  readonly config?: string;
  readonly preset?: Preset;
  readonly rule: RuleLevels;
  readonly schema?: string;
  readonly now?: string;
  readonly reporter: ReporterName;
  readonly output?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxWarnings: number;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly cache?: true;
  readonly cacheLocation?: string;
  readonly jobs?: number;
  readonly listRules?: true;
  readonly explain?: string;
  readonly quiet?: true;
  readonly color: boolean;
}

const EXAMPLES = `
Examples:
  newsclean check content/                              all Markdown and JSON below
  newsclean check "posts/**/*.md" --preset hugo --fix   mend what can be mended safely
  newsclean check content/ --reporter sarif -o check.sarif
  newsclean check content/ --baseline known.json --update-baseline
  newsclean check --explain trailing-space`;

/** Adds the arguments, options and action of `check`. */
export function defineCheck(command: Command): void {
  command.argument("[paths...]", "files, folders and quoted globs");
  addConfigOptions(command);
  addReportOptions(command);
  addFixOptions(command);
  command
    .option("--list-rules", "print all rules with their severities")
    .option("--explain <rule>", "print what a rule asks for, with examples")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: readonly string[]) => {
      const values: CheckValues = command.optsWithGlobals();
      const { runCheck } = await import("./run-check.ts");
      await runCheck(paths, values);
    });
}

function addConfigOptions(command: Command): void {
  command
    .option("--config <file>", "the configuration (else the nearest newsclean.config.* upwards)")
    .addOption(
      new Option("--preset <name>", "whose front matter the files have").choices(
        Object.keys(PRESETS),
      ),
    )
    .addOption(
      new Option(
        "--rule <id:severity>",
        "severity of a rule: off, info, warning, error; repeatable",
      )
        .argParser(addLevel)
        .default({}, "as configured"),
    )
    .option("--schema <file>", "JSON Schema for the front matter")
    .addOption(
      new Option("--now <day>", "the day that dates may not be after (else today)").argParser(
        toDay,
      ),
    );
}

function addReportOptions(command: Command): void {
  command
    .addOption(
      new Option("--reporter <name>", "how to print findings").choices(REPORTERS).default("pretty"),
    )
    .option("-o, --output <file>", "print to a file")
    .addOption(
      new Option("--max-warnings <n>", "warnings that still pass")
        .argParser(toCount("--max-warnings"))
        .default(0),
    )
    .option("--baseline <file>", "pass over the findings that the file lists")
    .option("--update-baseline", "write all findings to the baseline");
}

function addFixOptions(command: Command): void {
  command
    .option("--fix", "mend what can be mended safely")
    .option("--fix-dry-run", "print what --fix would change, as a diff; change nothing")
    .option("--cache", "check only what changed since the last run")
    .option("--cache-location <folder>", "where the cache lies (node_modules/.cache/newsclean)")
    .addOption(
      new Option("-j, --jobs <n>", "threads (else one a core)").argParser(toCount("--jobs")),
    );
}

function addLevel(text: string, before: RuleLevels): RuleLevels {
  const [id = "", level = ""] = text.split(":", 2);
  checkLevel(id, level, "--rule");
  return { ...before, [id]: level as Settings["rules"][string] };
}

function toCount(option: string): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (text.trim() === "" || !Number.isInteger(count) || count < 0) {
      const message = `Unexpected \`${text}\` in ${option}, expected a whole number`;
      throw new NewscleanError("usage", message);
    }
    return count;
  };
}

function toDay(text: string): string {
  const date = readIsoDate(text);
  if (date.kind !== "day") {
    throw new NewscleanError(
      "usage",
      `Unexpected \`${text}\` in --now, expected a day like 2024-11-13`,
    );
  }
  return date.day;
}
