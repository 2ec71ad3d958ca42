/** A Markdown file without front matter. */
import type { ArticleRule } from "../rule.ts";

export const frontMatterMissing: ArticleRule = {
  id: "front-matter-missing",
  scope: "article",
  severity: "error",
  description: "A Markdown article opens with front matter between `---` or `+++`.",
  why: "Title and date live there; without it a site generator shows an untitled page or none.",
  good: [
    { file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nThe bridge is open again.\n" },
    { file: '+++\ntitle = "Bridge reopens"\ndate = 2024-11-13\n+++\n\nThe bridge is open.\n' },
  ],
  bad: [
    { file: "# Bridge reopens\n\nThe bridge is open again.\n", line: 1 },
    { file: "\n---\ntitle: Bridge reopens\n---\n\nThe bridge is open again.\n", line: 1 },
  ],
  check({ kind, metadata, lines }, report) {
    if (kind !== "markdown" || metadata) return;
    report("Unexpected text, expected front matter at the start", {
      start: 0,
      end: lines.end(1),
    });
  },
};
