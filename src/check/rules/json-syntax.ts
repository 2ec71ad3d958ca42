/** A file that is not JSON. */
import type { ArticleRule } from "../rule.ts";

export const jsonSyntax: ArticleRule = {
  id: "json-syntax",
  scope: "article",
  severity: "error",
  description: "A `.json` file is JSON, and each line of an `.ndjson` or `.jsonl` file is.",
  why: "One comma too many and no program reads the article.",
  good: [{ path: "article.json", file: '{ "title": "Bridge" }\n' }],
  bad: [
    { path: "article.json", file: '{\n  "title": "Bridge",\n}\n', line: 3 },
    { path: "articles.ndjson", file: '{ "title": "Bridge" }\n{ "title": \n', line: 2 },
  ],
  check({ kind, metadata }, report) {
    if (kind !== "json" || !metadata) return;
    const [first] = metadata.problems.filter((problem) => problem.kind === "syntax");
    if (first) report(`Unexpected JSON: ${first.message}`, first.at);
  },
};
