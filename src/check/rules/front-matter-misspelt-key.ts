/** A key that is nearly another. */
import { namesOf } from "../known-fields.ts";
import { misspeltKey } from "../misspelt-key.ts";
import type { ArticleRule } from "../rule.ts";

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
    const { kind, metadata } = manuscript;
    if (!metadata || kind === "json") return;
    const { keys } = namesOf(manuscript);
    for (const { key, keyAt } of metadata.fields) {
      const meant = Object.hasOwn(keys, key) ? undefined : misspeltKey(manuscript, key);
      if (meant !== undefined) report(`Unexpected key \`${key}\`, expected \`${meant}\``, keyAt);
    }
  },
};
