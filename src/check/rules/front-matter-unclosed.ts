/** Front matter that no line closes. */
import type { ArticleRule } from "../rule.ts";

export const frontMatterUnclosed: ArticleRule = {
  id: "front-matter-unclosed",
  scope: "article",
  severity: "error",
  description: "Front matter ends with the fence it began with.",
  why: "Without it the whole article is read as front matter, or the front matter as text.",
  good: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nThe bridge is open.\n" }],
  bad: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n\nThe bridge is open.\n", line: 1 }],
  check({ metadata }, report) {
    for (const { kind, at, message } of metadata?.problems ?? []) {
      if (kind === "unclosed") report(`Unexpected open front matter: ${message}`, at);
    }
  },
};
