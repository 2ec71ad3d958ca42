/** The word lists of the rules are written as the lines they are compared with are folded. */
import { expect, it } from "vitest";
import { leftoverOpeners } from "../../src/check/leftover-words.ts";
import { agencies } from "../../src/rules/byline/agencies.ts";
import { joiners, nobodies, openers, roles } from "../../src/rules/byline/byline-words.ts";
import { givenNames } from "../../src/rules/byline/given-names.ts";
import { otherWords, publishedWords, updatedWords } from "../../src/rules/date/date-words.ts";
import { foldText } from "../../src/rules/fold-text.ts";
import {
  captionOpeners,
  creditOpeners,
  imageSources,
} from "../../src/rules/images/credit-words.ts";
import { teaserHeadings } from "../../src/rules/related/teaser-words.ts";

const LISTS = {
  agencies,
  captionOpeners,
  creditOpeners,
  givenNames,
  imageSources,
  joiners,
  leftoverOpeners,
  nobodies,
  openers,
  otherWords,
  publishedWords,
  roles,
  teaserHeadings,
  updatedWords,
};

it.each(Object.entries(LISTS))("%s is folded", (_, list) => {
  const words = [...list()];
  expect(words.length).toBeGreaterThan(0);
  expect(words.map(foldText)).toEqual(words);
});
