/** A quotation that is opened and not closed, or the reverse. */
import { placeOfWords } from "../place.ts";
import type { Part } from "../parts.ts";
import type { ArticleRule } from "../rule.ts";

/** Double marks of all languages; which one opens differs, that they come in pairs does not. */
const QUOTE = /["“”„‟«»]/g;
/** 6'2", 40": inches. */
const INCHES = /\d["”]$/;
const CONTEXT = 8;
/** Paragraphs from the one that opens a quotation to the one that closes it. */
const LONGEST_QUOTATION = 3;
/** A paragraph that opens with a mark: of a quotation over several, only the last one closes. */
const OPENS = /^["“„«»]/;

export const unbalancedQuotes: ArticleRule = {
  id: "unbalanced-quotes",
  scope: "article",
  severity: "info",
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
    const odd = parts.flatMap((part, i) => (isOdd(part, parts[i + 1]) ? [i] : []));
    for (let at = 0; at < odd.length; at += 1) {
      const i = odd[at] ?? 0;
      // Opened here and closed a few paragraphs on: one quotation.
      if ((odd[at + 1] ?? Infinity) - i <= LONGEST_QUOTATION) {
        at += 1;
        continue;
      }
      const part = parts[i];
      if (!part) continue;
      const marks = [...part.text.matchAll(QUOTE)];
      const last = marks.at(-1)?.index ?? 0;
      const words = part.text.slice(Math.max(0, last - CONTEXT), last + 1);
      const message = `Unexpected ${marks.length} quotation marks, expected pairs`;
      const { start, end } = placeOfWords(manuscript, part, words);
      report(message, { start: end - start === words.length ? end - 1 : start, end });
    }
  },
};

const LOOKED_AT: ReadonlySet<Part["kind"]> = new Set(["paragraph", "quote", "list-item"]);

/** Whether a block's marks don't come in pairs, and neither inches nor a quotation that goes on explain it. */
function isOdd({ kind, text }: Part, next: Part | undefined): boolean {
  if (!LOOKED_AT.has(kind)) return false;
  const marks = [...text.matchAll(QUOTE)];
  if (marks.length % 2 === 0) return false;
  const inches = marks.some(({ index }) =>
    INCHES.test(text.slice(Math.max(0, index - 1), index + 1)),
  );
  const goesOn = next?.kind === kind && OPENS.test(next.text);
  return !inches && !goesOn;
}
