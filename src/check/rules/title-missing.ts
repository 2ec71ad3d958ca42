/** An article without title. */
import { fieldOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const titleMissing: ArticleRule = {
  id: "title-missing",
  scope: "article",
  severity: "error",
  description: "An article has a title that isn't empty.",
  why: "Lists, feeds and search results show nothing else.",
  good: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" }],
  bad: [
    { file: '---\ntitle: ""\ndate: 2024-11-13\n---\n\nCars cross.\n', line: 2 },
    { file: "---\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 1 },
  ],
  check(manuscript, report) {
    const { metadata } = manuscript;
    if (!metadata || metadata.problems.some(({ kind }) => kind !== "duplicate-key")) return;
    const field = fieldOf(manuscript, "title");
    if (!field) {
      const { start } = metadata.at;
      report("Unexpected article without `title`, expected one", { start, end: start + 1 });
    } else if (field.value === null || (typeof field.value === "string" && !field.value.trim())) {
      report(`Unexpected empty \`${field.key}\`, expected a headline`, field.valueAt);
    }
  },
};
