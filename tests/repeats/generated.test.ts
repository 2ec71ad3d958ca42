import { describe, expect, test } from "vitest";
import { findRepeats } from "../../src/repeats/find-repeats.ts";
import { readWords } from "../../src/repeats/words.ts";
import { dedupe } from "../../src/stages/dedupe.ts";
import { KINDS, makeByRight, makeByRightTwice } from "./by-right.ts";
import { makeRepeated, OPERATORS } from "./operators.ts";
import { keptOf } from "./page-of.ts";
import type { Page } from "./pages.ts";
import { Chance } from "./random.ts";
import { score, type Score } from "./score.ts";

/** Pages an operator: a sample; `npm run bench:repeats` makes thousands. */
const PAGES = 4;
const SEED = 20_240_301;

function pagesOf(make: (chance: Chance) => Page): { page: Page; result: Score }[] {
  return Array.from({ length: PAGES }, (_, i) => {
    const page = make(new Chance(SEED + i));
    return { page, result: score(page) };
  });
}

/** What holds of every page, whatever is on it. */
function checkInvariants({ document }: Score): void {
  for (const { index, verdict } of document.blocks) {
    if (!verdict) continue;
    expect(verdict.role).toBe("duplicate");
    expect(verdict.of).not.toBe(index);
    expect(document.blocks[verdict.of!]!.verdict).toBeUndefined();
  }
  expect(dedupe(document)).toEqual(document);
  // Cleaned of its repeats, a page has none left.
  expect(findRepeats(readWords(keptOf(document)))).toEqual([]);
}

describe.each(Object.keys(OPERATORS))("copies by %s", (name) => {
  test("lose no block and mark nothing else", () => {
    for (const { page, result } of pagesOf((chance) => makeRepeated(name, chance))) {
      checkInvariants(result);
      expect(result.lost).toBe(0);
      expect(result.wrong).toBe(0);
      expect(result.versions).toBe(true);
      expect(result.document.blocks.length).toBe(page.lines.length);
    }
  });
});

describe.each(Object.keys(KINDS))("what repeats by right: %s", (name) => {
  test("stays", () => {
    for (const { result } of pagesOf((chance) => makeByRight(name, chance))) {
      expect(result.document.blocks.filter((block) => block.verdict)).toEqual([]);
    }
  });

  test("stays once when the whole is told twice", () => {
    for (const { result } of pagesOf((chance) => makeByRightTwice(name, chance))) {
      checkInvariants(result);
      expect(result.lost).toBe(0);
    }
  });
});

test.each(["twice", "thrice", "typographic", "invisible", "paired", "gluedCopy", "spaced"])(
  "restores the article exactly from %s",
  (name) => {
    for (const { result } of pagesOf((chance) => makeRepeated(name, chance))) {
      expect(result.exact).toBe(true);
    }
  },
);
