import { describe, expect, it } from "vitest";
import { openDatabase } from "../../src/archive/ledger/open-database.ts";
import { NearIndex, type Match } from "../../src/archive/similar/near-index.ts";
import { relate } from "../../src/archive/similar/relation.ts";
import { sketchOf } from "../../src/archive/similar/sketch.ts";
import { inventArticle, NEAR_COPIES, updated, type Article } from "../../bench/archive/article.ts";
import { inventWords } from "../../bench/archive/prose.ts";
import { randomFrom } from "../../bench/archive/random.ts";

const random = randomFrom(6);
const words = inventWords(random);
const textOf = (article: Article): string => article.paragraphs.join("\n");
const article = inventArticle(random, words);
const sketch = sketchOf(textOf(article));

describe("relate", () => {
  it.each(Object.entries(NEAR_COPIES))("finds the copy: %s", (_, reprint) => {
    const copy = sketchOf(textOf(reprint(article, random, words)));
    expect(relate(sketch, copy)?.relation).toBe("copy");
    expect(relate(copy, sketch)?.relation).toBe("copy");
  });

  it("tells an update from a copy by its figures", () => {
    const story = `${textOf(article)} In all 4113 people were counted.`;
    const later = textOf(updated({ ...article, paragraphs: [story] }, random, words));
    expect(relate(sketchOf(story), sketchOf(later))?.relation).toBe("update");
  });

  it("tells a part from a copy, whichever comes first", () => {
    const half = article.paragraphs.slice(0, Math.ceil(article.paragraphs.length / 2)).join("\n");
    expect(relate(sketch, sketchOf(half))?.relation).toBe("part");
    expect(relate(sketchOf(half), sketch)?.relation).toBe("part");
  });

  it("keeps robots' reports on different figures apart", () => {
    const report = (price: number, name: string): string =>
      `Shares of ${name} closed at ${price} on Tuesday, ${price % 7} per cent above the day before. The volume was ${price * 13} shares, against an average of ${price * 11} over the last ${price % 50} days. Analysts see the price at ${price + 9} by the end of the quarter, and ${price + 20} by the end of the year.`;
    const one = sketchOf(report(113, "Alpha"));
    const other = sketchOf(report(287, "Beta"));
    expect(relate(one, other)?.relation).not.toBe("copy");
  });

  it("says nothing of different articles, of empty ones and of shared phrases in short ones", () => {
    expect(relate(sketch, sketchOf(textOf(inventArticle(random, words))))).toBeNull();
    expect(relate(sketchOf(""), sketchOf(""))).toBeNull();
    expect(
      relate(sketchOf("Photo by the agency"), sketchOf("Photo by the agency today")),
    ).toBeNull();
  });
});

describe("NearIndex", () => {
  it("finds the earlier ones among many, also after it was closed, and no others", async () => {
    const database = await openDatabase(":memory:");
    let index = new NearIndex(database);
    const originals = Array.from({ length: 60 }, () => inventArticle(random, words));
    originals.forEach((one, i) => {
      expect(index.add(i, sketchOf(textOf(one)))).toEqual([]);
    });
    index = new NearIndex(database);
    const found = originals.map((one, i): Match[] => {
      const copy = NEAR_COPIES["5 % of words"]!(one, random, words);
      return index.add(1000 + i, sketchOf(textOf(copy)));
    });
    expect(found.map((matches) => matches.map(({ page }) => page))).toEqual(
      originals.map((_, i) => [i]),
    );
    database.close();
  });

  it("forgets what a page was when it has changed", async () => {
    const database = await openDatabase(":memory:");
    const index = new NearIndex(database);
    index.add(1, sketch);
    index.remove(1);
    index.add(1, sketchOf(textOf(inventArticle(random, words))));
    expect(index.add(2, sketch)).toEqual([]);
    database.close();
  });
});
