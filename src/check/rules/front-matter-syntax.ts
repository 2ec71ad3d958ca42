/** Front matter that is not YAML or TOML. */
import type { ArticleRule } from "../rule.ts";

export const frontMatterSyntax: ArticleRule = {
  id: "front-matter-syntax",
  scope: "article",
  severity: "error",
  description: "Front matter is valid YAML (between `---`) or TOML (between `+++`).",
  why: "One unquoted colon in a title and the site doesn't build.",
  good: [{ file: '---\ntitle: "Bridge: open again"\ndate: 2024-11-13\n---\n\nCars cross.\n' }],
  bad: [
    { file: "---\ntitle: Bridge: open again\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 2 },
    { file: '+++\ntitle = "Bridge\ndate = 2024-11-13\n+++\n\nCars cross.\n', line: 2 },
  ],
  check({ kind, metadata }, report) {
    if (!metadata || kind === "json") return;
    const [first] = metadata.problems.filter((problem) => problem.kind === "syntax");
    // One slip makes a parser stumble several times: the first says it.
    if (first) {
      const language = metadata.format.toUpperCase();
      report(`Unexpected ${language}: ${first.message}`, first.at);
    }
  },
};
