/** Reports as JUnit XML: a suite a file, a failed test a finding, a passed one where there is none. */
import type { Finding } from "../finding.ts";
import type { Report, Reporter } from "./reporter.ts";

const SECOND_MS = 1000;
/** Characters that XML 1.0 has no way to write. */
// Control characters are what it is about.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The report as XML, after the schema of Ant's JUnit task and that of Jenkins. */
export const reportJunit: Reporter = (report) => {
  const byFile = new Map<string, Finding[]>(report.files.map((path) => [path, []]));
  for (const finding of report.findings) byFile.get(finding.path)?.push(finding);
  const suites = [...byFile].map(([path, findings], id) => printSuite(path, findings, id, report));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
};

function printSuite(
  path: string,
  findings: readonly Finding[],
  id: number,
  report: Report,
): string {
  const failures = findings.length;
  const attributes = printAttributes({
    name: path,
    package: "newsclean",
    id,
    // The schema knows no zone and no fraction.
    timestamp: report.at.slice(0, "2024-11-13T08:30:00".length),
    hostname: "localhost",
    tests: Math.max(1, failures),
    failures,
    errors: 0,
    time: (report.took / SECOND_MS / Math.max(1, report.files.length)).toFixed(3),
  });
  const cases = failures === 0 ? [printCase(path)] : findings.map((one) => printCase(path, one));
  const properties = `    <properties><property${printAttributes({ name: "newsclean", value: report.version })}/></properties>\n`;
  const ends = "    <system-out/>\n    <system-err/>\n";
  return `  <testsuite${attributes}>\n${properties}${cases.join("")}${ends}  </testsuite>\n`;
}

function printCase(path: string, finding?: Finding): string {
  const name = finding ? `${finding.rule} ${finding.line}:${finding.column}` : "check";
  const open = `    <testcase${printAttributes({ name, classname: path, time: "0" })}`;
  if (!finding) return `${open}/>\n`;
  const { message, rule, severity, line, column } = finding;
  const text = escapeXml(`${path}:${line}:${column} ${severity} ${message} (${rule})`);
  return `${open}>\n      <failure${printAttributes({ message, type: severity })}>${text}</failure>\n    </testcase>\n`;
}

function printAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\n", "&#10;");
}
