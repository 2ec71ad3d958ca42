/** The word lists of the rules are written as the lines they are compared with are folded. */
import { expect, it } from "vitest";
import { appealOpeners } from "../../src/rules/furniture/appeal-words.ts";
import { agencies } from "../../src/rules/byline/agencies.ts";
import { joiners, nobodies, openers, roles } from "../../src/rules/byline/byline-words.ts";
import { givenNames } from "../../src/rules/byline/given-names.generated.ts";
import { otherWords, publishedWords, updatedWords } from "../../src/rules/date/date-words.ts";
import { foldText } from "../../src/rules/fold-text.ts";
import {
  captionOpeners,
  creditOpeners,
  imageSources,
} from "../../src/rules/images/credit-words.ts";
import { teaserHeadings } from "../../src/rules/related/teaser-words.ts";
import { wordList } from "../../src/rules/word-list.ts";

const LISTS = {
  agencies,
  captionOpeners,
  creditOpeners,
  givenNames,
  imageSources,
  joiners,
  appealOpeners,
  nobodies,
  openers,
  otherWords,
  publishedWords,
  roles,
  teaserHeadings,
  updatedWords,
};

it.each(Object.entries(LISTS))("%s is folded", (_, list) => {
  const words = list().all();
  expect(words.length).toBeGreaterThan(0);
  expect(words.map(foldText)).toEqual(words);
});

it("a list answers the first question and the thousandth alike", () => {
  const list = wordList("ann, ben jones", "चंद्र, li")();
  for (let i = 0; i < 1000; i += 1) {
    expect(["ann", "ben jones", "चंद्र", "li"].filter((name) => !list.has(name))).toEqual([]);
    expect(["", "an", "ben", "jones", "ann ben", "l"].filter((name) => list.has(name))).toEqual([]);
  }
});
