/** The manual says what is there: commands, exit codes, formats, the keys of a truth. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../src/cli/commands.ts";
import { EXIT_MEANINGS } from "../src/cli/exit-codes.ts";
import { FORMATS } from "../src/formats.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";
import { writeMarkdown } from "../src/write/markdown.ts";
import { TRUTH_KEYS } from "./fixture-cases.ts";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

/** The rows of the table under a heading, a list of cells each, without the table's head. */
function tableUnder(text: string, heading: string): readonly (readonly string[])[] {
  const section = text.split(/^##+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";
  const lines = section.split("\n").filter((line) => line.trimStart().startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("README", () => {
  const readme = read("README.md");

  test("shows what the program prints", async () => {
    const page = /```text\n(.*?)```/s.exec(readme)?.[1] ?? "";
    const printed = /```markdown\n(.*?)```/s.exec(readme)?.[1];
    expect(writeMarkdown(await clean(page), DEFAULTS)).toBe(printed);
  });

  test("lists exactly the commands that exist, in their order", () => {
    const names = tableUnder(readme, "Use it on the command line").map(
      ([command]) => /^`newsclean (\S+)/.exec(command ?? "")?.[1],
    );
    expect(names).toEqual(COMMANDS.map(({ name }) => name));
  });

  test("lists exactly the exit codes that exist", () => {
    expect(tableUnder(readme, "Exit codes")).toEqual(Object.entries(EXIT_MEANINGS));
  });

  test("lists exactly the formats that exist", () => {
    const names = tableUnder(readme, "Formats").map(([format]) => format);
    expect(names).toEqual(FORMATS.map((format) => `\`${format}\``));
  });
});

test("CONTRIBUTING names exactly the keys of a truth", () => {
  const rows = tableUnder(read("CONTRIBUTING.md"), "Add a case");
  const named = rows.flatMap(([keys]) => [...(keys ?? "").matchAll(/\w+/g)].map(([key]) => key));
  expect(named.sort()).toEqual([...TRUTH_KEYS, "knownFailures", "options"].sort());
});
