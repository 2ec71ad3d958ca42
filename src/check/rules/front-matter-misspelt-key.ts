/** A key that is nearly another. */
import { namesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";
import { suggest } from "../suggest.ts";

/** Letters of the shortest key in which a slip can be told from another word. */
const MIN_LETTERS = 4;

export const frontMatterMisspeltKey: ArticleRule = {
  id: "front-matter-misspelt-key",
  scope: "article",
  severity: "warning",
  description: "No key of the front matter is a slip for a known key that is missing.",
  why: "A misspelt key is read by nothing, and nobody notices.",
  good: [
    { file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    {
      config: { preset: "hugo" },
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\ndesk: city\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    { file: "---\ntitel: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 2 },
    {
      config: { preset: "hugo" },
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\nlastmode: 2024-11-14\n---\n\nCars cross.\n",
      line: 4,
    },
  ],
  check(manuscript, report) {
    const { kind, metadata, settings } = manuscript;
    if (!metadata || kind === "json") return;
    const known = [...Object.keys(namesOf(manuscript).keys), ...settings.extraKeys];
    const present = new Set(metadata.fields.map((field) => field.key));
    for (const { key, keyAt } of metadata.fields) {
      if (key.length < MIN_LETTERS || known.includes(key)) continue;
      const meant = suggest(key, known);
      if (meant === undefined || meant.length < MIN_LETTERS || present.has(meant)) continue;
      report(`Unexpected key \`${key}\`, expected \`${meant}\``, keyAt);
    }
  },
};
