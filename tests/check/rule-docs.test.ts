/** The manual of the rules says what the rules say. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeRuleDocs } from "../../src/check/rule-docs.ts";

const folder = fileURLToPath(new URL("../../docs/rules/", import.meta.url));

test("docs/rules is current: `npm run rule-docs` writes it", () => {
  const pages = writeRuleDocs();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(folder + name, "utf8")).toBe(text);
});
