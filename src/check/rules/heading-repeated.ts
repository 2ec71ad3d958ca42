/** The same heading twice. */
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { foldText } from "../../rules/fold-text.ts";

export const headingRepeated: ArticleRule = {
  id: "heading-repeated",
  scope: "article",
  severity: "info",
  description: "No two headings under the same parent say the same.",
  why: "Links to a heading lead to the first of them, and mostly a section was pasted twice.",
  good: [{ body: "## North\n\n### Costs\n\nTen.\n\n## South\n\n### Costs\n\nTwelve.\n" }],
  bad: [{ body: "## Costs\n\nForty million.\n\n## Costs\n\nForty million more.\n", line: 5 }],
  check(manuscript, report) {
    const above: { readonly level: number; readonly words: string }[] = [];
    const seen = new Set<string>();
    for (const part of manuscript.parts) {
      const { level } = part;
      if (level === undefined) continue;
      const words = foldText(part.text);
      while ((above.at(-1)?.level ?? 0) >= level) above.pop();
      const key = [...above.map((parent) => parent.words), words].join("\n");
      if (words !== "" && seen.has(key)) {
        const message = `Unexpected second heading \`${part.text}\`, expected each once`;
        report(message, placeOf(manuscript, part));
      }
      seen.add(key);
      above.push({ level, words });
    }
  },
};
