/** A heading that is more than one level below the one before. */
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const headingSkipsLevel: ArticleRule = {
  id: "heading-skips-level",
  scope: "article",
  severity: "info",
  description: "A heading is at most one level below the heading before it.",
  why: "Screen readers and tables of contents show the step as a missing chapter.",
  good: [
    { body: "## Costs\n\nForty million.\n\n### Steel\n\nTen million.\n\n## Traffic\n\nMore.\n" },
    { body: "### Costs\n\nForty million.\n" },
  ],
  bad: [{ body: "## Costs\n\nForty million.\n\n#### Steel\n\nTen million.\n", line: 5 }],
  check(manuscript, report) {
    let before: number | undefined;
    for (const part of manuscript.parts) {
      const { level } = part;
      if (level === undefined) continue;
      if (before !== undefined && level > before + 1) {
        report(
          `Unexpected heading of level ${level}, expected at most ${before + 1}`,
          placeOf(manuscript, part),
        );
      }
      before = level;
    }
  },
};
