/** The title once more at the top of the body. */
import { titleOf } from "../known-fields.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { foldText } from "../../rules/fold-text.ts";

/** Blocks in which a headline may come again: image and byline may stand before it. */
const TOP = 3;

/** A line is at most so many times as long as its words. */
const MOST_PUNCTUATION = 2;

export const titleRepeated: ArticleRule = {
  id: "title-repeated",
  scope: "article",
  severity: "warning",
  description: "The body doesn't begin with the title.",
  why: "The template prints it already: readers see it twice.",
  good: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" }],
  bad: [
    {
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\n# Bridge reopens\n\nCars cross.\n",
      line: 6,
    },
  ],
  check(manuscript, report) {
    const title = titleOf(manuscript);
    if (!title) return;
    const words = foldText(title.text);
    for (const part of manuscript.parts.slice(0, TOP)) {
      if (words === "" || part.text.length > MOST_PUNCTUATION * words.length) continue;
      if (foldText(part.text) !== words) continue;
      report(
        "Unexpected title in the body, expected it in the front matter only",
        placeOf(manuscript, part),
      );
    }
  },
};
