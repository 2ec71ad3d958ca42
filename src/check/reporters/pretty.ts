/** Reports for people: grouped by file, each finding with the line it is about, a summary at the end. */
import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import { countBySeverity, plural } from "./count.ts";
import type { Look, Report, Reporter } from "./reporter.ts";
import { wrap } from "./wrap.ts";

/** SGR codes of terminals (ECMA-48): on and off. */
const STYLE_CODES = {
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
} as const;

type Style = keyof typeof STYLE_CODES;
type Paint = (style: Style, text: string) => string;

const STYLES: Readonly<Record<Severity, Style>> = { error: "red", warning: "yellow", info: "blue" };
/** Columns left of messages and frames. */
const INDENT = 2;
/** Columns before the found place that a cropped frame shows. */
const CONTEXT = 20;
/** Controls and marks of direction: shown raw they would act on the terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The report as text. */
export const reportPretty: Reporter = (report, look) => {
  const paint: Paint = look.colour ? inStyle : (_, text) => text;
  const groups = groupByPath(report.findings);
  const blocks = [...groups].map(
    ([path, findings]) =>
      `${paint("underline", path)}\n${findings.map((one) => printFinding(one, look, paint)).join("")}`,
  );
  return `${[...blocks, summary(report, paint)].join("\n")}\n`;
};

function inStyle(style: Style, text: string): string {
  const [on, off] = STYLE_CODES[style];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

function groupByPath(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
}

function printFinding(finding: Finding, look: Look, paint: Paint): string {
  const { line, column, severity, rule, message } = finding;
  const head = `${line}:${column}  ${paint(STYLES[severity], severity)}  ${paint("dim", rule)}`;
  const text = wrap(message.replace(UNPRINTABLE, "\ufffd"), look.width - INDENT - 2);
  const lines = [head, ...text.map((words) => `  ${words}`), ...frame(finding, look, paint)];
  return lines.map((words) => `${" ".repeat(INDENT)}${words}`.trimEnd() + "\n").join("");
}

/** The line with a mark under the found place, cropped to the width. */
function frame(finding: Finding, { width }: Look, paint: Paint): readonly string[] {
  const { source, line, column, endLine, endColumn } = finding;
  if (source.trim() === "") return [];
  const gutter = `${line} | `;
  const room = width - INDENT - 2 - gutter.length;
  const from = column - 1 > room - CONTEXT ? Math.max(0, column - 1 - CONTEXT) : 0;
  const shown = source.slice(from, from + room).replace(UNPRINTABLE, "\ufffd");
  const start = column - 1 - from;
  const end = endLine === line ? endColumn - 1 - from : shown.length;
  const length = Math.max(1, Math.min(end, shown.length) - start);
  const mark = `${" ".repeat(gutter.length - 2)}| ${" ".repeat(start)}`;
  return [
    `  ${paint("dim", gutter)}${shown}`,
    `  ${paint("dim", mark)}${paint("red", "^".repeat(length))}`,
  ];
}

function summary({ files, findings, hidden, known }: Report, paint: Paint): string {
  const checked = plural(files.length, "file");
  const left = [
    ...(known > 0 ? [`${known} known before`] : []),
    ...(hidden > 0 ? [`${hidden} of lesser severity not shown`] : []),
  ];
  const more = left.length > 0 ? ` (${left.join(", ")})` : "";
  if (findings.length === 0 && hidden > 0) return paint("bold", `No errors in ${checked}${more}`);
  if (findings.length === 0) return paint("green", `Nothing found in ${checked}${more}`);
  const counts = countBySeverity(findings);
  const words = [
    plural(counts.error, "error"),
    plural(counts.warning, "warning"),
    ...(counts.info > 0 ? [`${counts.info} info`] : []),
  ].join(", ");
  const hit = new Set(findings.map(({ path }) => path)).size;
  const mendable = findings.filter(({ fix }) => fix).length;
  const hint = mendable > 0 ? `\n${mendable} can be mended with --fix` : "";
  return paint("bold", `${words} in ${hit} of ${checked}${more}`) + hint;
}
