/** The options of `batch`, and what they mean. */
import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { FORMATS, type Format } from "../formats.ts";
import type { FlagOptions } from "../model/options.ts";
import type { GroupBy } from "../model/template.ts";

/** What every command over an archive may be told, by commander's names. */
export interface SourceValues extends Partial<FlagOptions> {
  readonly jobs?: number;
  readonly pageTimeout?: number;
  readonly ignore?: readonly string[];
  readonly quiet?: true;
}

/** What the command line may say to `batch`. */
export interface BatchValues extends SourceValues {
  readonly output?: string;
  readonly format?: Format | "ndjson";
  readonly name?: string;
  readonly resume?: true;
  readonly force?: true;
  readonly status?: string;
  readonly failures?: string;
  readonly report?: string;
  readonly learn?: true;
  readonly template?: string;
  readonly groupBy?: GroupBy;
  readonly skipDuplicates?: true;
  readonly prune?: true;
}

/** Seconds a page may take: the slowest real page takes under one, even on a busy machine. */
export const DEFAULT_PAGE_TIMEOUT = 60;

/** Number of workers: one for each core. */
export function defaultJobs(): number {
  return availableParallelism();
}

const GROUPS: readonly GroupBy[] = ["site", "folder", "none"];

/** Adds the options of `batch`, except those that steer the cleaning. */
export function addBatchOptions(command: Command): void {
  addOutputOptions(command);
  addSourceOptions(command);
  addArchiveOptions(command);
  addLedgerOptions(command);
}

function addOutputOptions(command: Command): void {
  command
    .option("-o, --output <dir>", "folder for the articles; with --format ndjson a file")
    .addOption(
      new Option("--format <format>", "what to write (default: markdown)").choices([
        ...FORMATS,
        "ndjson",
      ]),
    )
    .option(
      "--name <template>",
      "names of the outputs, of {path} {name} {date} {year} {slug} {source} {sha:8} (default: {path})",
    )
    .option("--force", "write over outputs that somebody has edited")
    .option("--prune", "remove the outputs of pages that are gone")
    .option("--resume", "go on with the last run in the output folder, with its paths and options");
}

/** The options that every command over an archive shares. */
export function addSourceOptions(command: Command): void {
  command
    .addOption(
      new Option("--ignore <glob>", "leave these out (may be given again)").argParser(collect),
    )
    .addOption(
      new Option("--jobs <n>", "number of workers (default: the machine's cores)").argParser(
        readCount,
      ),
    )
    .addOption(
      new Option(
        "--page-timeout <seconds>",
        `give up a page after this time (default: ${DEFAULT_PAGE_TIMEOUT})`,
      ).argParser(readSeconds),
    );
}

function addArchiveOptions(command: Command): void {
  command
    .option("--learn", "learn first what each site repeats on its pages, and leave it out")
    .option("--template <file>", "leave out what `newsclean learn` has found");
  addTemplateOptions(command);
  command.option(
    "--skip-duplicates",
    "write only the fullest of several copies of an article (else they are only reported)",
  );
}

function addLedgerOptions(command: Command): void {
  command
    .option("--status <dir>", "print what the ledger of an output folder says; cleans nothing")
    .option("--failures <file>", "write the paths that failed, to be given again as @file")
    .option("--report <file>", "write a report as one HTML page");
}

/** The options that `batch` and `learn` share. */
export function addTemplateOptions(command: Command): void {
  command.addOption(
    new Option(
      "--group-by <what>",
      "what makes a site: the page's host, else its folder (site), its folder, or none",
    ).choices(GROUPS),
  );
}

function readCount(word: string): number {
  if (/^[1-9]\d{0,3}$/.test(word)) return Number(word);
  throw new InvalidArgumentError("Expected a number from 1.");
}

function readSeconds(word: string): number {
  const seconds = Number(word);
  if (seconds > 0 && Number.isFinite(seconds)) return seconds;
  throw new InvalidArgumentError("Expected a number of seconds above 0.");
}

function collect(word: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), word];
}
