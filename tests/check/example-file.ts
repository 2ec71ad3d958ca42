/** Makes the file that an example of a rule stands for, and checks it. */
import { checkArchive } from "../../src/check/check-archive.ts";
import { checkText } from "../../src/check/check-text.ts";
import type { Files } from "../../src/check/files.ts";
import type { Finding } from "../../src/check/finding.ts";
import { loadParsers } from "../../src/check/parsers.ts";
import type { Example } from "../../src/check/rule.ts";
import { DEFAULT_SETTINGS, type Settings } from "../../src/check/settings.ts";

const parsers = await loadParsers({ schemas: true });

/** Stands above a body. */
const FRONT = "---\ntitle: What the harbour needs\ndate: 2024-11-13\n---\n\n";
const FRONT_LINES = FRONT.split("\n").length - 1;

/** The text of an example, and how many lines stand above what it shows. */
export function fileOf(example: Example): { readonly text: string; readonly above: number } {
  return "file" in example
    ? { text: example.file, above: 0 }
    : { text: FRONT + example.body, above: FRONT_LINES };
}

function inMemory(files: Readonly<Record<string, string>>): Files {
  return { exists: (path) => path in files, read: (path) => files[path] };
}

/** Checks one text. */
export function checkOne(
  text: string,
  settings: Partial<Settings> = {},
  path = "article.md",
  files: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return checkText({ path, text, settings: all, files: inMemory(files) }, parsers).findings;
}

/** Checks an example with the files beside it; the findings are those of the example itself. */
export function checkExample(example: Example, rule: string): readonly Finding[] {
  const path = example.path ?? "article.md";
  const { text } = fileOf(example);
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    rules: { [rule]: "error" },
    ...example.config,
  };
  const files = example.files ?? {};
  const others = Object.entries(files)
    .filter(([name]) => name.endsWith(".md"))
    .map(([name, other]) => ({ path: name, text: other }));
  const results = [...others, { path, text }].map((file) =>
    checkText({ ...file, settings, files: inMemory(files) }, parsers),
  );
  const archive = checkArchive(
    results.flatMap((result) => result.facts),
    () => settings,
  );
  return [...(results.at(-1)?.findings ?? []), ...archive].filter(
    (finding) => finding.rule === rule && finding.path === path,
  );
}
