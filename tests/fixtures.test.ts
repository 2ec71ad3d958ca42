/** Every fixture folder: what is printed (golden) and what is right (truth). */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/model/article.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { clean } from "../src/pipeline.ts";
import { writeMarkdown } from "../src/write/markdown.ts";
import { type FixtureCase, findFault, loadCases, type TruthKey } from "./fixture-cases.ts";

/** Set: golden files are written instead of compared. */
const UPDATE = process.env["UPDATE"] === "1";

describe.each(loadCases().map((fixture) => [fixture.name, fixture] as const))(
  "%s",
  (_, fixture) => {
    const article = clean(
      { bytes: fixture.bytes, path: fixture.input },
      { ...fixture.options, explain: true },
    );

    test.each(Object.keys(fixture.truth) as TruthKey[])("truth: %s", async (key) => {
      const fault = findFault(await article, fixture.truth, key);
      // A known failure that is mended has to leave truth.json, so that it cannot come back unseen.
      if (Object.hasOwn(fixture.knownFailures, key)) expect(fault).not.toBeNull();
      else expect(fault).toBeNull();
    });

    test("known failures are keys of the truth", () => {
      expect(Object.keys(fixture.truth)).toEqual(
        expect.arrayContaining(Object.keys(fixture.knownFailures)),
      );
    });

    test("golden: expected.md", async () => {
      compare(fixture, "expected.md", print(await article, fixture));
    });

    test("golden: expected.ledger.tsv", async () => {
      compare(fixture, "expected.ledger.tsv", ledgerOf(await article));
    });
  },
);

function print(article: Article, { options }: FixtureCase): string {
  return writeMarkdown(article, { ...DEFAULTS, ...options });
}

/** Every block's verdict, a line each: line, role, rule, text. */
function ledgerOf({ ledger = [] }: Article): string {
  const rows = ledger.map(({ line, role, rule, text }) => [line, role, rule, escape(text)]);
  return rows.map((row) => `${row.join("\t")}\n`).join("");
}

/** `text` in one cell of a table: line ends and tabs are printed as in JSON. */
function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

function compare({ name, folder }: FixtureCase, file: string, text: string): void {
  const path = join(folder, file);
  if (UPDATE) writeFileSync(path, text);
  if (!existsSync(path)) {
    throw new Error(`Cannot compare without fixtures/${name}/${file}: UPDATE=1 writes it; read it`);
  }
  expect(text).toBe(readFileSync(path, "utf8"));
}
