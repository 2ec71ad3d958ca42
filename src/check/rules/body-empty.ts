/** An article without text. */
import type { ArticleRule } from "../rule.ts";

export const bodyEmpty: ArticleRule = {
  id: "body-empty",
  scope: "article",
  severity: "error",
  description: "An article has a body.",
  why: "An import that went wrong leaves a page with nothing but its head.",
  good: [{ body: "The bridge is open.\n" }],
  bad: [{ file: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n", line: 4 }],
  check({ body, metadata, kind, text }, report) {
    if (kind === "json" && !body) return;
    if (body && body.text.trim() !== "") return;
    const end = kind === "json" ? body?.inFile({ start: 0, end: 0 }).end : metadata?.at.end;
    const at = end ?? text.length;
    report("Unexpected empty body, expected the article's text", {
      start: Math.max(0, at - 1),
      end: at,
    });
  },
};
