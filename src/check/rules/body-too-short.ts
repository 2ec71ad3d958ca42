/** A body shorter than the project's floor. */
import { countWords } from "../../model/text.ts";
import type { ArticleRule } from "../rule.ts";

export const bodyTooShort: ArticleRule = {
  id: "body-too-short",
  scope: "article",
  severity: "warning",
  description: "A body has at least `minWords` words (0 unless configured).",
  why: "Stubs and teasers look like articles to every tool but the reader.",
  good: [{ config: { minWords: 3 }, body: "The bridge is open.\n" }],
  bad: [{ config: { minWords: 30 }, body: "The bridge is open.\n", line: 1 }],
  check({ body, parts, settings }, report) {
    if (!body || settings.minWords === 0 || body.text.trim() === "") return;
    const words = parts.reduce((sum, part) => sum + countWords(part.text), 0);
    if (words >= settings.minWords) return;
    const line = parts[0]?.line ?? 1;
    report(
      `Unexpected body of ${words} words, expected at least ${settings.minWords}`,
      body.inFile({ start: body.lines.start(line), end: body.lines.end(line) }),
    );
  },
};
