/** A block that is in the body twice. */
import { findNearCopies } from "../near-copies.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

const SENTENCE =
  "The bridge over the harbour is open to cars again after a year of work on its piers and its deck.";

export const repeatedBlock: ArticleRule = {
  id: "repeated-block",
  scope: "article",
  severity: "error",
  description: "No block of the body repeats an earlier one, word for word or nearly so.",
  why: "Pasting a page twice, or its phone and its desktop version, is the most frequent fault of copied articles.",
  good: [{ body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n` }],
  bad: [
    { body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n\n${SENTENCE}\n`, line: 5 },
  ],
  check(manuscript, report) {
    const { body, deduped, parts } = manuscript;
    if (!body) return;
    // A single paragraph may repeat by right on a page, and dedupe leaves it; in an article it is a slip.
    const copies = findNearCopies(manuscript.hashes);
    parts.forEach((part, i) => {
      const verdict = deduped.blocks[i]?.verdict;
      const of = verdict?.role === "duplicate" ? verdict.of : copies.get(i);
      if (of === undefined || part.kind === "html") return;
      const first = parts[of];
      const where = first ? ` of line ${lineInFile(manuscript, first.line)}` : "";
      report(
        `Unexpected ${verdict?.role === "duplicate" ? "repeat" : "copy"}${where}, expected each block once`,
        placeOf(manuscript, part),
      );
    });
  },
};

function lineInFile({ body, lines }: Parameters<ArticleRule["check"]>[0], line: number): number {
  if (!body) return line;
  const start = body.lines.start(line);
  return lines.lineAt(body.inFile({ start, end: start }).start);
}
