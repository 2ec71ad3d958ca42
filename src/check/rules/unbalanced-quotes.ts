/** A quotation that is opened and not closed, or the reverse. */
import { placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Double marks of all languages; which one opens differs, that they come in pairs does not. */
const QUOTE = /["“”„‟«»]/g;
/** 6'2", 40": inches. */
const INCHES = /\d["”]$/;
const CONTEXT = 8;
/** A paragraph that opens with a mark: of a quotation over several, only the last one closes. */
const OPENS = /^["“„«»]/;

export const unbalancedQuotes: ArticleRule = {
  id: "unbalanced-quotes",
  scope: "article",
  severity: "warning",
  description:
    "Double quotation marks of a paragraph come in pairs; a quotation over several paragraphs closes in the last.",
  why: "A lost mark leaves open who says what.",
  good: [
    { body: "“It is open,” she said. „Offen“, sagte er. «Ouvert», dit-il.\n" },
    { body: "“It is open,” she said. “It was hard.\n\n“But it is done.”\n" },
    { body: 'The rail is 40" high.\n' },
  ],
  bad: [{ body: "“It is open, she said.\n\nCars cross.\n", line: 1 }],
  check(manuscript, report) {
    const { parts } = manuscript;
    parts.forEach((part, i) => {
      if (part.kind !== "paragraph" && part.kind !== "quote" && part.kind !== "list-item") return;
      const marks = [...part.text.matchAll(QUOTE)];
      if (marks.length % 2 === 0) return;
      const inches = marks.some(({ index }) =>
        INCHES.test(part.text.slice(Math.max(0, index - 1), index + 1)),
      );
      const next = parts[i + 1];
      if (inches || (next !== undefined && OPENS.test(next.text))) return;
      const last = marks.at(-1)?.index ?? 0;
      const words = part.text.slice(Math.max(0, last - CONTEXT), last + 1);
      report(
        `Unexpected ${marks.length} quotation marks, expected pairs`,
        placeOfWords(manuscript, part, words),
      );
    });
  },
};
