/** Writes the manual of the rules from the rules themselves: a page a rule, and a table of all. */
import type { BadExample, Example, Rule } from "./rule.ts";
import { RULES } from "./rules/index.ts";
import { showExample } from "./show-example.ts";

const SCOPES: Readonly<Record<Rule["scope"], string>> = {
  text: "the text of a file",
  article: "an article",
  archive: "all files of a run",
};

/** The pages by file name. */
export function writeRuleDocs(): ReadonlyMap<string, string> {
  return new Map([
    ["README.md", writeIndex()],
    ...RULES.map((rule) => [`${rule.id}.md`, writePage(rule)] as const),
  ]);
}

function writeIndex(): string {
  const width = RULES.reduce((most, { id }) => Math.max(most, linkTo(id).length), 0);
  const row = (cells: readonly [string, string, string]): string =>
    `| ${cells[0].padEnd(width)} | ${cells[1].padEnd(SEVERITY_WIDTH)} | ${cells[2].padEnd("--fix".length + 2)} |`;
  return [
    "# Rules",
    "",
    "What `newsclean check` looks at. Change a severity with `--rule id:severity` or under `rules` in the configuration; `newsclean check --explain id` prints what stands here.",
    "",
    row(["Rule", "Severity", "`--fix`"]),
    row(["-".repeat(width), "-".repeat(SEVERITY_WIDTH), "-".repeat("--fix".length + 2)]),
    ...RULES.map((rule) => row([linkTo(rule.id), rule.severity, hasFix(rule) ? "yes" : ""])),
    "",
  ].join("\n");
}

const SEVERITY_WIDTH = "Severity".length;

function linkTo(id: string): string {
  return `[${id}](${id}.md)`;
}

function hasFix({ bad }: Rule): boolean {
  return bad.some(({ fixed }) => fixed !== undefined);
}

function writePage(rule: Rule): string {
  const facts = `Severity: ${rule.severity}. Looks at ${SCOPES[rule.scope]}.${hasFix(rule) ? " `--fix` mends it." : ""}`;
  return [
    `# ${rule.id}`,
    rule.description,
    rule.why,
    facts,
    "## Not so",
    ...rule.bad.flatMap(writeBad),
    "## But so",
    ...rule.good.flatMap(writeGood),
  ]
    .join("\n\n")
    .concat("\n");
}

function writeBad(example: BadExample): readonly string[] {
  const fixed =
    example.fixed === undefined ? [] : ["After `--fix`:", fence({ file: example.fixed })];
  return [`Line ${example.line}${circumstances(example)}:`, fence(example), ...fixed];
}

function writeGood(example: Example): readonly string[] {
  const circumstance = circumstances(example).replace(/^, /, "");
  const intro =
    circumstance === ""
      ? []
      : [`${circumstance.slice(0, 1).toUpperCase()}${circumstance.slice(1)}:`];
  return [...intro, fence(example)];
}

/** File name, settings and neighbours, where an example has them. */
function circumstances({ path, config, files }: Example): string {
  const parts = [
    path === undefined ? "" : `in \`${path}\``,
    config === undefined ? "" : `with \`${JSON.stringify(config)}\``,
    files === undefined ? "" : `beside \`${Object.keys(files).join("`, `")}\``,
  ];
  return parts
    .filter((part) => part !== "")
    .map((part) => `, ${part}`)
    .join("");
}

/** A fence longer than any in the example; `text`, since formatters rewrite fenced Markdown. */
function fence(example: Example): string {
  const lines = showExample(example);
  const longest = lines.reduce(
    (most, line) => Math.max(most, /^`*/.exec(line)?.[0].length ?? 0),
    0,
  );
  const marks = "`".repeat(Math.max(3, longest + 1));
  return [`${marks}text`, ...lines, marks].join("\n");
}
