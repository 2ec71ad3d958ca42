/** What other programs read: the GitHub action, the pre-commit hooks, the VS Code problem matcher. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { reportGithub } from "../../src/check/reporters/github.ts";
import { findPlanted } from "./planting/find-planted.ts";

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

test("the problem matcher reads an annotation", () => {
  const value = JSON.parse(read("docs/vscode-tasks.json")) as {
    tasks: [{ problemMatcher: { pattern: Record<string, number> & { regexp: string } } }];
  };
  const { regexp, ...groups } = value.tasks[0].problemMatcher.pattern;
  const { findings } = findPlanted("date-not-iso", 0);
  const report = {
    files: ["article.md"],
    findings,
    hidden: 0,
    known: 0,
    version: "1.0.0",
    took: 1,
    at: "",
  };
  const match = new RegExp(regexp).exec(reportGithub(report, { colour: false, width: 80 }).trim());
  const found = Object.entries(groups).map(([name, group]) => [name, match?.[group]]);
  expect(Object.fromEntries(found)).toEqual({
    severity: "error",
    file: "article.md",
    line: "3",
    column: "7",
    endLine: "3",
    endColumn: "24",
    code: "date-not-iso",
    message: "Unexpected date `November 13, 2024` in `date`, expected `2024-11-13` (date-not-iso)",
  });
});

test("the action runs check with its inputs, none of them as a program", () => {
  const action = parse(read("action.yml")) as {
    inputs: object;
    runs: { using: string; steps: [{ run: string; env: Record<string, string> }] };
  };
  const [{ run, env }] = action.runs.steps;
  expect(action.runs.using).toBe("composite");
  expect(run).not.toContain("${{");
  expect(Object.values(env).sort()).toEqual(
    Object.keys(action.inputs)
      .map((name) => `\${{ inputs.${name} }}`)
      .sort(),
  );
});

test("the hooks run check on the files it knows", () => {
  const hooks = parse(read(".pre-commit-hooks.yaml")) as { entry: string; files: string }[];
  for (const { entry, files } of hooks) {
    expect(entry).toMatch(/^newsclean check/);
    expect(["a.md", "b/c.markdown", "a.ndjson"].every((name) => new RegExp(files).test(name))).toBe(
      true,
    );
    expect(new RegExp(files).test("a.mdx")).toBe(false);
  }
});
