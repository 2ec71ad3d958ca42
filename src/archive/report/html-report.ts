/** Prints a run's report as one HTML page that needs nothing else. */
import { relative, sep } from "node:path";
import { escapeHtml as escape } from "../../write/escape-html.ts";
import type { Ledger } from "../ledger/ledger.ts";
import {
  alikeOf,
  copyGroupsOf,
  failuresOf,
  summarize,
  type Count,
  type Summary,
} from "./summarize.ts";
import { yearChart } from "./year-chart.ts";

/** Rows of a list that are shown: a report is read by people, the ledger has the rest. */
const MAX_ROWS = 500;

/** What a report needs to know. */
export interface ReportPlace {
  /** Folder the report is written to: links to sources lead from there. */
  readonly folder: string;
  readonly title: string;
}

/** The report as HTML. No script, no address outside. */
export function printReport(ledger: Ledger, { folder, title }: ReportPlace): string {
  const summary = summarize(ledger);
  const link = (path: string, source: string): string =>
    `<a href="${escape(hrefOf(folder, source))}">${escape(path)}</a>`;
  const body = [
    `<h1>${escape(title)}</h1>`,
    numbers(summary),
    summary.years.length === 0 ? "" : `<h2>Articles a year</h2>${yearChart(summary.years)}`,
    table("Warnings", ["code", "pages"], summary.warnings.map(cells)),
    table(
      "Slowest pages",
      ["page", "ms"],
      summary.slowest.map(({ path, source, ms }) => [
        link(path, source),
        String(Math.round(ms ?? 0)),
      ]),
    ),
    table("Failed pages", ["page", "why"], failures(ledger, link)),
    table("Copies of one article, the fullest first", ["article", "pages"], copies(ledger, link)),
    table("Updates and parts", ["page", "is", "of"], alike(ledger)),
  ];
  return page(title, body.join("\n"));
}

type Link = (path: string, source: string) => string;

function* failures(ledger: Ledger, link: Link): Generator<string[]> {
  for (const { path, source, message } of failuresOf(ledger)) {
    // The path stands beside it; many messages begin with it.
    const why =
      message?.startsWith(`${path}: `) === true ? message.slice(path.length + 2) : message;
    yield [link(path, source), escape(why ?? "")];
  }
}

function* copies(ledger: Ledger, link: Link): Generator<string[]> {
  for (const group of copyGroupsOf(ledger)) {
    const pages = group.map(({ path, source, words }) => `${link(path, source)} (${words} words)`);
    yield [escape(group[0]?.title ?? ""), pages.join("<br>")];
  }
}

function* alike(ledger: Ledger): Generator<string[]> {
  for (const { path, other, relation } of alikeOf(ledger)) {
    yield [
      escape(path),
      relation === "update" ? "an update" : "a part, or the whole",
      escape(other),
    ];
  }
}

function numbers({
  pages,
  outcomes,
  words,
  undated,
  lastRun,
  copyGroups,
  copies: again,
}: Summary): string {
  const seconds = lastRun?.seconds ?? null;
  const rows: readonly (readonly [string, string | number])[] = [
    ["pages", pages],
    ...outcomes.map(({ name, count }) => [name, `${count} (${percent(count, pages)})`] as const),
    ["words", words],
    ["without a date", undated],
    ["groups of copies", `${copyGroups}, ${again} copies in them`],
    ["last run", lastRun === null ? "none" : lastRun.started],
    ["its time", seconds === null ? "not finished" : `${seconds.toFixed(1)} s`],
  ];
  const cellsOf = ([name, value]: readonly [string, string | number]): string =>
    `<tr><th>${escape(name)}</th><td>${escape(String(value))}</td></tr>`;
  return `<table>${rows.map(cellsOf).join("")}</table>`;
}

function percent(count: number, all: number): string {
  return all === 0 ? "–" : `${((100 * count) / all).toFixed(1)} %`;
}

function cells({ name, count }: Count): string[] {
  return [escape(name), String(count)];
}

function table(title: string, heads: readonly string[], rows: Iterable<readonly string[]>): string {
  const shown: string[] = [];
  let count = 0;
  for (const row of rows) {
    count += 1;
    if (count <= MAX_ROWS) shown.push(`<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  }
  if (count === 0) return "";
  const more = count > MAX_ROWS ? `<p>… and ${count - MAX_ROWS} more in the ledger</p>` : "";
  const head = heads.map((name) => `<th>${escape(name)}</th>`).join("");
  return `<h2>${escape(title)} (${count})</h2><table><tr>${head}</tr>\n${shown.join("\n")}</table>${more}`;
}

/** A record's number is no part of its file's address. */
function hrefOf(folder: string, source: string): string {
  const file = source.replace(/:\d+$/, "");
  return relative(folder, file).split(sep).map(encodeURIComponent).join("/");
}

function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
table { border-collapse: collapse } th, td { padding: .2rem .8rem .2rem 0; text-align: left; vertical-align: top }
tr + tr { border-top: 1px solid #ddd } svg { max-width: 100%; height: auto } a { color: #0645ad }
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
