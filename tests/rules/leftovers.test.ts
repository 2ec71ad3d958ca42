import { describe, expect, it } from "vitest";
import type { Block } from "../../src/model/document.ts";
import { foldText } from "../../src/rules/fold-text.ts";
import { verdict } from "../../src/rules/marks.ts";
import { opensAsByline } from "../../src/rules/leftovers/byline-line.ts";
import { isCreditLine } from "../../src/rules/leftovers/credit-line.ts";
import { isDateLine } from "../../src/rules/leftovers/date-line.ts";
import { findLeftovers, type Found } from "../../src/rules/leftovers/find-leftovers.ts";
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
    ["Interview with Ada Berg", false],
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

describe("lines that were taken for the body", () => {
  const SENTENCES = Array.from({ length: 5 }, (_, i) => `Cars crossed bridge ${i} that day.`);
  type Line = string | { readonly text: string; readonly role: "heading" | "caption" };
  const marksOf = (
    lines: readonly Line[],
    { authors = [], images = [] }: Partial<Pick<Found, "authors" | "images">> = {},
  ) => {
    const blocks = lines.map((line, index): Block => {
      const { text, role } =
        typeof line === "string" ? { text: line, role: "paragraph" as const } : line;
      const place = { index, line: index + 1, lastLine: index + 1, gap: 1 };
      return { ...place, kind: "paragraph", text, verdict: verdict(role, "content", "", 1) };
    });
    const folded = blocks.map(({ text }) => foldText(text));
    const saying = new Map<string, number[]>();
    folded.forEach((words, i) => saying.set(words, [...(saying.get(words) ?? []), i]));
    const captions = blocks.filter((block) => block.verdict?.role === "caption");
    const taken = new Map(
      captions.map(({ index }) => [index, verdict("caption", "caption", "", 1)]),
    );
    const marks = findLeftovers(
      { blocks, folded, saying, splitCredit },
      { authors, byline: null, images, taken },
    );
    return [...marks].map(([index, { role }]) => [index, role]);
  };

  it("dates and bylines at the edges of a body, and credits anywhere, get their roles", () => {
    const [first = "", ...others] = SENTENCES;
    const lines = [first, "Written by Ada Berg", ...others, "Photo: Ada Berg", first, first];
    expect(marksOf([...lines, "Published 13 November 2024"])).toEqual([
      [1, "byline"],
      [6, "credit"],
      [9, "date"],
    ]);
  });

  it("a date in the middle of a body stays: it may be a chronicle's", () => {
    expect(marksOf([...SENTENCES, "13 November 2024", ...SENTENCES])).toEqual([]);
  });

  it("such lines that were taken for headings get their roles too", () => {
    const byline = { text: "Written by Ada Berg", role: "heading" } as const;
    const credit = { text: "Image source: Getty Images.", role: "heading" } as const;
    expect(marksOf([...SENTENCES, credit, ...SENTENCES, byline])).toEqual([
      [5, "credit"],
      [11, "byline"],
    ]);
  });

  it("a line at an edge that only says an author's name, and a button, are no paragraphs", () => {
    const lines = ["Ola Lind", ...SENTENCES, "Follow us on Harbournet", ...SENTENCES];
    expect(marksOf(lines, { authors: [{ name: "Ola Lind" }] })).toEqual([
      [0, "byline"],
      [6, "boilerplate"],
    ]);
  });

  describe("the box about the author", () => {
    const authors = [{ name: "Ada Berg" }, { name: "Ola Lind" }];
    const BIO = "Ada Berg writes about ferries. She lives by the harbour with two cats.";

    it.each<readonly [string, readonly string[], readonly (readonly [number, string])[]]>([
      [
        "below a name",
        ["Ada Berg", "Hi, I’m Ada! I keep two cats."],
        [
          [5, "byline"],
          [6, "boilerplate"],
        ],
      ],
      [
        "of two people",
        ["About Ada Berg", BIO, "Email Ada", "Ola Lind", "Ola draws maps."],
        [
          [5, "byline"],
          [6, "boilerplate"],
          [7, "boilerplate"],
          [8, "byline"],
          [9, "boilerplate"],
        ],
      ],
      [
        "below a heading",
        ["Über die Autorin", "Sie lebt am Hafen."],
        [
          [5, "boilerplate"],
          [6, "boilerplate"],
        ],
      ],
      ["without a name above", [BIO], [[5, "boilerplate"]]],
      ["of somebody else", ["Eva Holm is the mayor."], []],
      ["not at the end", [BIO, ...SENTENCES], []],
    ])("%s", (_, lines, expected) => {
      expect(marksOf([...SENTENCES, ...lines], { authors })).toEqual(expected);
    });

    it("a story about its author ends in no box", () => {
      const story = ["On Friday Ada Berg crossed the bridge.", ...SENTENCES];
      expect(marksOf([...story, "Ada Berg was the first to cross it."], { authors })).toEqual([]);
    });
  });

  it("a known credit is one without its opener too, but not above the text that it heads", () => {
    const images = [{ url: null, alt: null, caption: null, credit: "Harbour Museum" }];
    const heading = { text: "Harbour Museum", role: "heading" } as const;
    const about = "The Harbour Museum shows the old bridge.";
    expect(marksOf([...SENTENCES, heading, ...SENTENCES, heading, about], { images })).toEqual([
      [5, "credit"],
    ]);
  });

  it("a caption that stands elsewhere is no part of the body, a long sentence may be", () => {
    const short = "Dawn over the harbour";
    const long =
      "The port said on Friday that it would open the old bridge to cars again after winter.";
    const captions = [short, long].map((text) => ({ text, role: "caption" }) as const);
    expect(marksOf([...SENTENCES, short, ...captions, long, ...SENTENCES])).toEqual([
      [5, "duplicate"],
    ]);
  });
});
