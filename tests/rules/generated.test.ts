/** The generated word lists are what their scripts write today. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { agoModule } from "../../training/ago.ts";
import { monthsModule } from "../../training/months.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../src/rules/dates/${name}`, import.meta.url), "utf8");

/** Names follow the Unicode data of the Node that wrote them; another version words a few differently. */
const SAME_DATA = process.versions["cldr"] === "48.0";

it.runIf(SAME_DATA)("months.generated.ts is current (`npx tsx training/months.ts`)", () => {
  expect(read("months.generated.ts")).toBe(monthsModule());
});

it.runIf(SAME_DATA)("ago.generated.ts is current (`npx tsx training/ago.ts`)", () => {
  expect(read("ago.generated.ts")).toBe(agoModule());
});
