/** Runs the rules over all files of a run: copies, slugs and ids that are there twice. */
import { severityOf } from "./check-text.ts";
import type { Facts } from "./facts.ts";
import type { Finding } from "./finding.ts";
import { RULES } from "./rules/index.ts";
import type { Settings } from "./settings.ts";

/** What the rules over an archive find; `settingsOf` gives what holds for a file. */
export function checkArchive(
  all: readonly Facts[],
  settingsOf: (path: string) => Settings,
): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (rule.scope !== "archive") continue;
    rule.check(all, (message, { path }, line) => {
      const severity = severityOf(rule, settingsOf(path));
      if (severity === "off") return;
      const place = { line, column: 1, endLine: line, endColumn: 1, source: "" };
      findings.push({ path, rule: rule.id, severity, message, ...place });
    });
  }
  return findings;
}
