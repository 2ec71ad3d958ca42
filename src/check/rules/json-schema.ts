/** A JSON article that doesn't keep to the contract. */
import { exampleArticle } from "../example-article.ts";
import type { ArticleRule } from "../rule.ts";

export const jsonSchema: ArticleRule = {
  id: "json-schema",
  scope: "article",
  severity: "error",
  description:
    "A JSON article has the keys and types of the article's schema (`newsclean schema`).",
  why: "Programs that read it rely on every key being there.",
  good: [
    { path: "article.json", file: exampleArticle() },
    { path: "list.json", file: '["no article"]\n' },
  ],
  bad: [
    { path: "article.json", file: exampleArticle({ title: 7 }), line: 3 },
    { path: "article.json", file: exampleArticle({ tags: undefined }), line: 1 },
  ],
  check({ kind, isArticle, json, metadata, schemaFaults }, report) {
    if (kind !== "json" || !metadata || !isArticle) return;
    if (metadata.problems.some((problem) => problem.kind === "syntax")) return;
    for (const { message, path } of schemaFaults("article", json)) {
      const { start, end } = metadata.locate(path);
      report(message, path.length === 0 ? { start, end: start + 1 } : { start, end });
    }
  },
};
