import fc from "fast-check";
import { expect, test } from "vitest";
import { matchWords } from "../../src/repeats/matches.ts";
import { findSameKeys } from "../../src/repeats/same-keys.ts";
import { readWords } from "../../src/repeats/words.ts";
import { spansOf } from "../../src/repeats/spans.ts";
import { dedupe } from "../../src/stages/dedupe.ts";
import { keptOf, pageOf } from "./page-of.ts";

const SEED = 7;
const WORDS_A_BLOCK = 12;
/** More earlier copies of one block are not all tried: see TRIES in policy.ts. */
const COPIES = 5;

/** A paragraph for each letter; no two of them share a word. */
function paragraphOf(letter: string): string {
  const words = Array.from({ length: WORDS_A_BLOCK }, (_, i) => `${letter}word${i}`);
  return `${words.join(" ")}.`;
}

/** Pages as rows of a few letters, each at most COPIES times. */
const rows = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), { maxLength: 24 })
  .map((letters) =>
    letters.filter(
      (letter, i) => letters.slice(0, i).filter((other) => other === letter).length < COPIES,
    ),
  );

interface Phrase {
  readonly from: number;
  readonly blocks: number;
}

/** Every place of the row compared with every earlier one: from each block on, the longest run that stood before. */
function findNaively(row: readonly string[]): Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < row.length;) {
    let longest = 0;
    for (let from = 0; from < at; from += 1) {
      let length = 0;
      while (at + length < row.length && row[from + length] === row[at + length]) length += 1;
      longest = Math.max(longest, length);
    }
    if (longest > 0) phrases.push({ from: at, blocks: longest });
    at += Math.max(1, longest);
  }
  return phrases;
}

/** The same as the engine's matches say it: stretches whose words repeat words that go on in step. */
function readMatches(row: readonly string[]): Phrase[] {
  const words = readWords(row.map(paragraphOf));
  const source = matchWords(words)?.source ?? new Int32Array(words.count).fill(-1);
  const starts: number[] = [];
  source.forEach((from, word) => {
    if (from < 0) return;
    expect(from).toBeLessThan(word);
    expect(words.hash[from]).toBe(words.hash[word]);
    const goesOn = word > 0 && source[word - 1]! >= 0 && source[word - 1]! + 1 === from;
    if (!goesOn) starts.push(word);
  });
  return starts.map((start) => {
    let end = start + 1;
    while (end < source.length && source[end] === source[end - 1]! + 1) end += 1;
    return { from: start / WORDS_A_BLOCK, blocks: (end - start) / WORDS_A_BLOCK };
  });
}

// Two phrases that happen to go on in step are one to the reader of the matches.
function joined(phrases: readonly Phrase[], row: readonly string[]): string {
  const covered = row.map(() => false);
  for (const { from, blocks } of phrases) covered.fill(true, from, from + blocks);
  return covered.map((is) => (is ? "x" : ".")).join("");
}

test("finds the repeated runs that comparing all with all finds", () => {
  fc.assert(
    fc.property(rows, (row) => {
      const found = readMatches(row);
      const naive = findNaively(row);
      expect(joined(found, row)).toBe(joined(naive, row));
      // No run of the engine's is shorter than the one the naive search has from there on.
      for (const { from, blocks } of naive) {
        const same = found.find(
          (phrase) => phrase.from <= from && phrase.from + phrase.blocks >= from + blocks,
        );
        expect(same).toBeDefined();
      }
    }),
    { seed: SEED, numRuns: 500 },
  );
});

// Larger pages have their seeds dealt out in shares: see SHARE in same-keys.ts.
test.each([1, 1000, 70_000])("finds the earlier seeds of each key among %i", (count) => {
  const key = new Int32Array(count);
  for (let seed = 0; seed < count; seed += 1) {
    key[seed] = Math.imul((seed * seed) % (1 + Math.floor(count / 3)), 0x9e3779b1);
  }
  const same = findSameKeys({ count, key, place: key });
  const first = new Map<number, number>();
  const latest = new Map<number, number>();
  const expected = { first: new Int32Array(count), previous: new Int32Array(count) };
  key.forEach((each, seed) => {
    expected.first[seed] = (first.get(each) ?? -1) + 1;
    expected.previous[seed] = (latest.get(each) ?? -1) + 1;
    if (!first.has(each)) first.set(each, seed);
    latest.set(each, seed);
  });
  if (count === 1) expect(same).toBeNull();
  else {
    expect(same?.first).toEqual(expected.first);
    expect(same?.previous).toEqual(expected.previous);
  }
});

test("keeps a copy of every paragraph, in whatever order they return", () => {
  fc.assert(
    fc.property(rows, (row) => {
      const kept = new Set(keptOf(dedupe(pageOf(row.map(paragraphOf)))));
      expect([...kept].sort()).toEqual([...new Set(row.map(paragraphOf))].sort());
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("reads the same words as numbers and as letters", () => {
  const rare = [
    "a",
    "B",
    "é",
    "e\u0301",
    "東",
    "て\u3099",
    "ﬁ",
    "½",
    "5",
    ".",
    ",",
    "-",
    "'",
    " ",
    "\u00ad",
    "€",
    "𝐇",
    "🙂",
    "ไ",
    "ᄒ",
    "ᅡ",
  ];
  const text = fc.array(fc.constantFrom(...rare), { maxLength: 30 }).map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const { first } = readWords(texts);
      expect(Array.from(texts, (_, i) => first[i + 1]! - first[i]!)).toEqual(
        texts.map((each) => spansOf(each).start.length),
      );
    }),
    { seed: SEED, numRuns: 1000 },
  );
});
