/** Reports as GitHub Actions annotations (workflow commands), one line a finding. */
import type { Severity } from "../rule.ts";
import type { Reporter } from "./reporter.ts";

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

/** `::error file=a.md,line=3,col=7,endLine=3,endColumn=9,title=rule::message` */
export const reportGithub: Reporter = ({ findings }) =>
  findings
    .map((finding) => {
      const properties = Object.entries({
        file: finding.path,
        line: finding.line,
        col: finding.column,
        endLine: finding.endLine,
        endColumn: finding.endColumn,
        title: finding.rule,
      })
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(",");
      const message = escapeData(`${finding.message} (${finding.rule})`);
      return `::${COMMANDS[finding.severity]} ${properties}::${message}\n`;
    })
    .join("");

/** Characters that end a command's text. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
