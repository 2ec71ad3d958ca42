import { describe, expect, it } from "vitest";
import type { Block } from "../../src/model/document.ts";
import { NO_MARKS } from "../../src/rules/marks.ts";
import { opensAsByline } from "../../src/rules/leftovers/byline-line.ts";
import { isCreditLine } from "../../src/rules/leftovers/credit-line.ts";
import { isDateLine } from "../../src/rules/leftovers/date-line.ts";
import { findLeftovers } from "../../src/rules/leftovers/find-leftovers.ts";
import { splitCredit } from "../../src/rules/images/split-credit.ts";

describe("lines that are no paragraph", () => {
  it.each([
    ["Published 13 November 2024", true],
    ["Zuletzt aktualisiert am 13.11.2024 um 10:30 Uhr", true],
    ["It opened on 13 November 2024.", false],
    ["The bridge is open", false],
    ["", false],
  ])("%j is a date line: %j", (text, expected) => {
    expect(isDateLine(text)).toBe(expected);
  });

  it.each([
    ["Written by Ada Berg", true],
    ["By Friday the bridge was open again, the port said.", false],
    ["From the archive", false],
  ])("%j is a byline: %j", (text, expected) => {
    expect(opensAsByline(text)).toBe(expected);
  });

  it.each([
    ["Photo: Ada Berg", true],
    ["(Foto: Ada Berg/dpa)", true],
    ["Health", false],
    ["Photo: Ada Berg. The bridge on its first evening, seen from the harbour.", false],
  ])("%j is a credit: %j", (text, expected) => {
    expect(isCreditLine(text, splitCredit)).toBe(expected);
  });
});

describe("lines that were taken for paragraphs", () => {
  const SENTENCES = Array.from({ length: 5 }, (_, i) => `Cars crossed bridge ${i} that day.`);
  const marksOf = (...lines: readonly string[]) => {
    const blocks = lines.map((text, index): Block => ({
      index,
      kind: "paragraph",
      text,
      gap: 1,
      line: index + 1,
      lastLine: index + 1,
      verdict: { role: "paragraph", rule: "content", because: "", confidence: 1 },
    }));
    const marks = findLeftovers({ blocks, splitCredit }, NO_MARKS);
    return [...marks].map(([index, { role }]) => [index, role]);
  };

  it("dates and bylines at the edges of a body, and credits anywhere, get their roles", () => {
    const [first = "", ...others] = SENTENCES;
    const lines = [first, "Written by Ada Berg", ...others, "Photo: Ada Berg", first, first];
    expect(marksOf(...lines, "Published 13 November 2024")).toEqual([
      [1, "byline"],
      [6, "credit"],
      [9, "date"],
    ]);
  });

  it("a date in the middle of a body stays: it may be a chronicle's", () => {
    expect(marksOf(...SENTENCES, "13 November 2024", ...SENTENCES)).toEqual([]);
  });
});
