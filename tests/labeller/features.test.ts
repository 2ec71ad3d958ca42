/** What a page is measured by before any tree is asked: its words, its runs of prose, the table and its margins. */
import { describe, expect, it } from "vitest";
import { gather } from "../../src/labeller/evidence.ts";
import { MARGIN, makeTable, NO_ROW, startOf } from "../../src/labeller/feature-table.ts";
import { countNumbers, numberHashes } from "../../src/labeller/hash-numbers.ts";
import { MEASURE, MEASURES, scan } from "../../src/labeller/scan.ts";
import { readSegments, ranksOf, sumSegments } from "../../src/labeller/segments.ts";
import { measureOverlap } from "../../src/labeller/vocabulary.ts";
import { paragraphs } from "./paragraphs.ts";

describe("the scan of a page", () => {
  it("holds words of one stem for the same, whatever their case and ending", () => {
    const { stems, words } = scan(paragraphs("Governor governing", "GOVERNORS"));
    expect(new Set(stems).size).toBe(1);
    expect(new Set(words).size).toBe(3);
  });

  it("takes letters and the marks on them for one word", () => {
    const { words, starts } = scan(paragraphs("cafe\u0301 noir", ""));
    expect(words.length).toBe(2);
    expect([...starts]).toEqual([0, 2, 2]);
  });

  it.each([
    ["It ended. They left. Quiet", { sentences: 2, capitalised: 3 }],
    ["13.11.2024 at 10:30 in 1999", { dates: 1, clocks: 1, years: 1, numbers: 3 }],
    ["2024", { years: 1, numbers: 1 }],
    ["2150", { years: 0, numbers: 1 }],
    ["1.", { numbers: 1, dates: 0 }],
  ] as const)("measures %j", (text, expected) => {
    const { measures } = scan(paragraphs("A longer row 1-2-3-4 comes first", text));
    for (const [name, count] of Object.entries(expected)) {
      expect([name, measures[MEASURES + MEASURE[name as keyof typeof MEASURE]]]).toEqual([
        name,
        count,
      ]);
    }
  });

  it("counts pairs of letters for words where there are no spaces", () => {
    expect(scan(paragraphs("東京の朝")).words.length).toBe(4);
  });
});

describe("the segments of a page", () => {
  const prose = Float32Array.from([0, 0, 90, 80, 0, 70, 0, 0, 0, 60, 0, 0]);

  it("part where three rows without prose stand, which go with what follows", () => {
    const segments = readSegments(prose);
    expect([...segments.starts]).toEqual([0, 6, 12]);
    expect([...segments.of]).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect([...sumSegments(segments, prose)]).toEqual([240, 60]);
    expect([...ranksOf(Float32Array.from([60, 240, 60]))]).toEqual([1, 0, 2]);
  });

  it("are one where there is no prose, and one of nothing where there is no row", () => {
    expect([...readSegments(new Float32Array(5)).starts]).toEqual([0, 5]);
    expect([...readSegments(new Float32Array(0)).starts]).toEqual([0, 0]);
  });
});

describe("the overlap of rows", () => {
  it("is the share of a row's telling words that the weighty rows use", () => {
    const { scan: scanned, vocabulary } = gather(
      paragraphs("harbour ferry storm", "storm harbour", "football goal", ""),
    );
    const overlap = measureOverlap(scanned, vocabulary, Float32Array.from([1, 0, 0, 0]));
    expect([...overlap]).toEqual([0, 1, 0, -1]);
  });
});

describe("numbers for hashes", () => {
  it("are alike for equal ones, 0 among them, in the order they are met", () => {
    const numbered = numberHashes(Int32Array.from([7, 0, 7, -3, 0, 7]));
    expect([...numbered.numbers]).toEqual([0, 1, 0, 2, 1, 0]);
    expect([...countNumbers(numbered)]).toEqual([3, 2, 1]);
  });
});

describe("a table of features", () => {
  it("has rows of its own that say nothing before the first and behind the last", () => {
    const table = makeTable(2, 3);
    table.values.fill(5);
    expect(startOf(table, 0)).toBe(MARGIN * 3);
    expect([...table.padded.subarray(startOf(table, -1), startOf(table, 1))]).toEqual([
      ...[NO_ROW, NO_ROW, NO_ROW],
      ...[5, 5, 5],
    ]);
    expect(table.padded.at(-1)).toBe(NO_ROW);
  });
});
