/** Reports as JSON: a summary, and every finding with its place and fix. */
import { countBySeverity } from "./count.ts";
import type { Reporter } from "./reporter.ts";

/** The report as indented JSON. */
export const reportJson: Reporter = ({ files, findings, version }) => {
  const value = {
    newsclean: version,
    files: files.length,
    counts: countBySeverity(findings),
    findings: findings.map((finding) => ({
      path: finding.path,
      line: finding.line,
      column: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
      severity: finding.severity,
      rule: finding.rule,
      message: finding.message,
      fixable: finding.fix !== undefined,
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};
