/** A block that is in the body twice. */
import { lineNote, placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

const SENTENCE =
  "The bridge over the harbour is open to cars again after a year of work on its piers and its deck.";

export const repeatedBlock: ArticleRule = {
  id: "repeated-block",
  scope: "article",
  severity: "error",
  description:
    "No stretch of the body repeats an earlier one, word for word or nearly so: the dedupe stage of `import` finds none.",
  why: "Pasting a page twice, or its phone and its desktop version, is the most frequent fault of copied articles.",
  good: [{ body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n` }],
  bad: [
    { body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n\n${SENTENCE}\n`, line: 5 },
  ],
  check(manuscript, report) {
    if (!manuscript.mayRepeat) return;
    const { deduped, parts } = manuscript;
    parts.forEach((part, i) => {
      const verdict = deduped.blocks[i]?.verdict;
      const of = verdict?.role === "duplicate" ? verdict.of : undefined;
      if (of === undefined || part.kind === "html") return;
      const message = `Unexpected repeat${lineNote(manuscript, parts[of])}, expected each block once`;
      report(message, placeOf(manuscript, part));
    });
  },
};
