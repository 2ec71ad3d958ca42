/** What the lexicon says of words that training met, and that it says nothing of others. */
import { describe, expect, it } from "vitest";
import { hashText } from "../../src/labeller/hash.ts";
import {
  addEntry,
  type Lexicon,
  lexiconHashes,
  MAX_HASHES,
  MAX_WORDS,
  MOST_ODDS,
  oddsOf,
  SLOTS,
} from "../../src/labeller/lexicon.ts";
import { readOpinions } from "../../src/labeller/opinions.ts";
import { scan } from "../../src/labeller/scan.ts";
import { paragraphs } from "./paragraphs.ts";

function empty(size: number): Lexicon {
  return { entries: new Uint16Array(size), unknown: [-1, -2, -3, -4] };
}

describe("the lexicon", () => {
  it("keeps the odds of a hash, the least and the highest among them", () => {
    const lexicon = empty(64);
    for (const odds of [-MOST_ODDS, -1, 1, MOST_ODDS]) {
      expect(addEntry(lexicon, hashText(`word ${odds}`), odds)).toBe(true);
    }
    for (const odds of [-MOST_ODDS, -1, 1, MOST_ODDS]) {
      expect(oddsOf(lexicon, hashText(`word ${odds}`))).toBe(odds);
    }
  });

  it("takes rare words for what rare words of such rows are", () => {
    const sentence = scan(paragraphs("one two three four five six seven eight"));
    const { odds } = readOpinions(sentence, empty(64));
    expect([...new Set(odds)]).toEqual([-3, -4]);
  });

  it("tells words that it has not met from those it has", () => {
    const lexicon = empty(2 ** 12);
    for (let i = 0; i < 2_000; i += 1) addEntry(lexicon, hashText(`known ${i}`), 9);
    const taken = Array.from({ length: 5_000 }, (_, i) => oddsOf(lexicon, hashText(`other ${i}`)));
    // Ten bits of each hash are kept, so that one in some hundreds passes for another.
    expect(taken.filter((odds) => odds !== 0).length).toBeLessThan(50);
  });

  it("leaves out what finds its bucket full", () => {
    const lexicon = empty(SLOTS);
    const taken = Array.from({ length: 9 }, (_, i) => addEntry(lexicon, hashText(`${i}`), i + 1));
    expect(taken.filter(Boolean).length).toBe(SLOTS);
  });

  it("has an opinion of each word and each pair, at the edges of a row, too", () => {
    const scanned = scan(paragraphs("Read also", "", "harbour"));
    const lexicon = empty(64);
    const hashes = new Int32Array(MAX_HASHES);
    expect(lexiconHashes(scanned, 0, hashes)).toBe(5);
    addEntry(lexicon, hashes[2]!, 20);
    const { odds, starts } = readOpinions(scanned, lexicon);
    expect([...starts]).toEqual([0, 5, 5, 8]);
    expect([...odds]).toEqual([-1, -2, 20, -2, -1, -1, -2, -1]);
  });

  it("looks at the first words of a long row alone", () => {
    const scanned = scan(paragraphs("word ".repeat(MAX_WORDS + 5)));
    expect(readOpinions(scanned, empty(64)).odds.length).toBe(MAX_HASHES);
  });
});
