/** Several headings of the first level. */
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const headingSeveralH1: ArticleRule = {
  id: "heading-several-h1",
  scope: "article",
  severity: "warning",
  description: "A body has at most one heading of level 1.",
  why: "The title is the page's heading of level 1; more of them are no outline.",
  good: [{ body: "# Bridge\n\n## Costs\n\nForty million.\n" }],
  bad: [{ body: "# Costs\n\nForty million.\n\n# Traffic\n\nMore cars.\n", line: 5 }],
  check(manuscript, report) {
    const [, ...more] = manuscript.parts.filter((part) => part.level === 1);
    for (const part of more) {
      report(
        "Unexpected second heading of level 1, expected at most one",
        placeOf(manuscript, part),
      );
    }
  },
};
