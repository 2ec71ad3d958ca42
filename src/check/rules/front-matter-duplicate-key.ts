/** A key that is there twice. */
import type { ArticleRule } from "../rule.ts";

export const frontMatterDuplicateKey: ArticleRule = {
  id: "front-matter-duplicate-key",
  scope: "article",
  severity: "error",
  description: "Each key of the front matter, and of a JSON article, is there once.",
  why: "Parsers keep the first, the last, or stop: which value is shown is chance.",
  good: [{ file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" }],
  bad: [
    {
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\ntitle: Bridge opens\n---\n\nCars cross.\n",
      line: 4,
    },
    { path: "a.json", file: '{\n  "title": "Bridge",\n  "title": "Bridge opens"\n}\n', line: 3 },
  ],
  check({ metadata, text }, report) {
    for (const { kind, at } of metadata?.problems ?? []) {
      if (kind !== "duplicate-key") continue;
      const key = /^[\s"']*([^\s"':=\]]+)/.exec(text.slice(at.start, at.end + MAX_KEY))?.[1] ?? "";
      report(`Unexpected second \`${key}\`, expected each key once`, at);
    }
  },
};

/** Characters of a long key that a message shows. */
const MAX_KEY = 40;
