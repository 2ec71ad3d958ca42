import { describe, expect, it } from "vitest";
import { continueSeries } from "../../src/labeller/number-series.ts";
import type { Block } from "../../src/model/document.ts";

/** The texts that are kept of lines whose content has a `+` before it. */
function kept(...lines: readonly string[]): readonly string[] {
  const content = Uint8Array.from(lines, (line) => Number(line.startsWith("+")));
  const texts = lines.map((line) => line.replace(/^\+/, ""));
  const blocks = texts.map((text, index) => ({ index, text })) as unknown as readonly Block[];
  const joined = continueSeries(content, blocks);
  return texts.filter((_, i) => joined[i] === 1);
}

describe("a series of numbered headings", () => {
  it("goes on below those that are content", () => {
    expect(kept("+1. The lock", "+Ducks.", "2. The station", "Trains.", "3. The park")).toEqual([
      "1. The lock",
      "Ducks.",
      "2. The station",
      "3. The park",
    ]);
  });

  it("may count down, and with other marks", () => {
    expect(kept("+#3 The lock", "#2 The station", "#1 The park")).toHaveLength(3);
    expect(kept("+9) The lock", "8) The station")).toHaveLength(2);
  });

  it.each([
    ["a list that begins anew", ["+3. The lock", "1. Most read", "2. Least read"], 1],
    ["a number left out", ["+1. The lock", "3. The park"], 1],
    ["a series without content", ["1. The lock", "2. The park"], 0],
    ["a year", ["+3. The lock", "2024 was wet"], 1],
    ["a number far below", ["+1. The lock", ...Array<string>(20).fill("Menu"), "2. Sport"], 1],
  ])("does not go on with %s", (_, lines, count) => {
    expect(kept(...lines)).toHaveLength(count);
  });
});
