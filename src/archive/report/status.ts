/** Prints what a ledger says as plain text. */
import type { Ledger } from "../ledger/ledger.ts";
import { summarize, type Count } from "./summarize.ts";

/** What an outcome is called; `writing` is what a stop has left. */
const OUTCOME_NAMES: Readonly<Record<string, string>> = {
  written: "written",
  copy: "left out as copies",
  failed: "failed",
  writing: "interrupted, to be resumed",
};

const WIDTH = 28;

/** The ledger in some twenty lines. */
export function printStatus(ledger: Ledger): string {
  const summary = summarize(ledger);
  const { lastRun } = summary;
  const state =
    lastRun === null ? [] : [row("last run", `${lastRun.started}, ${stateOf(lastRun.seconds)}`)];
  return [
    ...state,
    row("pages", summary.pages),
    ...counts(
      summary.outcomes.map(({ name, count }) => ({ name: OUTCOME_NAMES[name] ?? name, count })),
    ),
    row("words", summary.words),
    row("without a date", summary.undated),
    row("groups of copies", summary.copyGroups),
    row("copies in them", summary.copies),
    row("updates of a story", summary.updates),
    row("parts of another", summary.parts),
    ...section("warnings", summary.warnings),
    ...section("articles a year", summary.years),
    "",
  ].join("\n");
}

function stateOf(seconds: number | null): string {
  return seconds === null ? "not finished (--resume goes on)" : `${seconds.toFixed(1)} s`;
}

function section(title: string, values: readonly Count[]): string[] {
  return values.length === 0 ? [] : ["", title, ...counts(values)];
}

function counts(values: readonly Count[]): string[] {
  return values.map(({ name, count }) => row(`  ${name}`, count));
}

function row(name: string, value: string | number): string {
  return `${name.padEnd(WIDTH)}${value}`;
}
