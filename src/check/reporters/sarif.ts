/** Reports as SARIF 2.1.0 (OASIS), which code scanning services read. */
import type { Finding } from "../finding.ts";
import type { Severity } from "../rule.ts";
import { RULES } from "../rules/index.ts";
import type { Reporter } from "./reporter.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const LEVELS: Readonly<Record<Severity | "off", string>> = {
  error: "error",
  warning: "warning",
  info: "note",
  off: "none",
};

/** The report as a SARIF log of one run. */
export const reportSarif: Reporter = ({ findings, version }) => {
  const indexes = new Map(RULES.map((rule, i) => [rule.id, i]));
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: { name: "newsclean", semanticVersion: version, rules: RULES.map(describe) },
        },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => toResult(finding, indexes.get(finding.rule) ?? -1)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describe(rule: (typeof RULES)[number]): object {
  return {
    id: rule.id,
    shortDescription: { text: rule.description },
    fullDescription: { text: rule.why },
    defaultConfiguration: { enabled: rule.severity !== "off", level: LEVELS[rule.severity] },
  };
}

function toResult(finding: Finding, ruleIndex: number): object {
  const { path, line, column, endLine, endColumn } = finding;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split("/").map(encodeURIComponent).join("/") },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
  };
}
