/** A title that is too long. */
import { titleOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const titleTooLong: ArticleRule = {
  id: "title-too-long",
  scope: "article",
  severity: "warning",
  description: "A title has at most `maxTitleLength` characters (200).",
  why: "What is longer is mostly a headline with its first paragraph.",
  good: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" }],
  bad: [
    {
      config: { maxTitleLength: 20 },
      file: "---\ntitle: Bridge reopens after a year of work\ndate: 2024-11-13\n---\n\nCars.\n",
      line: 2,
    },
  ],
  check(manuscript, report) {
    const title = titleOf(manuscript);
    const most = manuscript.settings.maxTitleLength;
    if (!title || title.text.length <= most) return;
    report(
      `Unexpected title of ${title.text.length} characters, expected at most ${most}`,
      title.at,
    );
  },
};
