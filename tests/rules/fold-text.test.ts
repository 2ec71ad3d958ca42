/** The first word of a line, told without folding the line. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstFolded, foldText } from "../../src/rules/fold-text.ts";

test.each([
  ["Read more: the ferry", "read"],
  ["» Share this", null],
  ["  (Advertisement)", "advertisement"],
  ["don't miss", "don"],
  ["Überschrift", null],
  ["cafe\u0301 news", null],
  ["…", null],
  ["", ""],
])("%s opens on %s", (text, first) => {
  expect(firstFolded(text)).toBe(first);
});

test("is the first word of the folded text wherever it can be told", () => {
  const unit = fc.constantFrom(...Array.from("aZ09 -'._([é\u0301ﬁ¼İ»Ж中"));
  const line = fc.string({ unit, maxLength: 12 });
  fc.assert(
    fc.property(line, (text) => {
      const first = firstFolded(text);
      fc.pre(first !== null);
      expect(first).toBe(foldText(text).split(" ", 1)[0]);
    }),
    { seed: 2026, numRuns: 2_000 },
  );
});
