/** A byline that stayed in the body. */
import { authorsOf, textOf } from "../known-fields.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { wordsOf } from "../same-words.ts";

/** "By Ada Berg", "Von Ada Berg, Wien": opener, a capital, no full stop at the end. */
const BYLINE = /^(?:By|BY|Von|Par|Por|Door|Written by|Text:|Author:) +\p{Lu}[^.!?:;]*$/u;
/** Words above which a line is no byline. */
const MAX_WORDS = 12;
/** Characters above which a block is not looked at. */
const MAX_LENGTH = 200;
/** Blocks at the top and at the bottom where bylines stand. */
const TOP = 4;
const BOTTOM = 2;

export const bylineInBody: ArticleRule = {
  id: "byline-in-body",
  scope: "article",
  severity: "warning",
  description: "The byline stands in the front matter, not in the body.",
  why: "The template prints it already: readers see it twice.",
  good: [{ body: "By Friday the bridge was open again, the port said.\n" }],
  bad: [{ body: "By Ada Berg\n\nThe bridge is open.\n", line: 1 }],
  check(manuscript, report) {
    const { parts } = manuscript;
    const known = new Set(
      [textOf(manuscript, "byline") ?? "", ...authorsOf(manuscript).map(({ text }) => text)]
        .map(wordsOf)
        .filter((words) => words !== ""),
    );
    parts.forEach((part, i) => {
      const edge = i < TOP || i >= parts.length - BOTTOM;
      if (!edge || part.kind !== "paragraph" || part.text.length > MAX_LENGTH) return;
      const words = wordsOf(part.text);
      const byline = words.split(" ").length <= MAX_WORDS && BYLINE.test(part.text);
      if (!byline && !known.has(words)) return;
      report(
        "Unexpected byline in the body, expected it in the front matter only",
        placeOf(manuscript, part),
      );
    });
  },
};
