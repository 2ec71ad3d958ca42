/** A key that the preset doesn't know. */
import { namesOf } from "../known-fields.ts";
import { misspeltKey } from "../misspelt-key.ts";
import type { ArticleRule } from "../rule.ts";

export const frontMatterUnknownKey: ArticleRule = {
  id: "front-matter-unknown-key",
  scope: "article",
  severity: "info",
  description:
    "The front matter has the keys of its preset, or those named in `extraKeys`. Off with the presets of site generators, whose users have keys of their own.",
  why: "A key that nothing reads is dead weight, or was meant to be another.",
  good: [
    { file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    {
      config: { extraKeys: ["desk"] },
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\ndesk: city\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    { file: "---\ntitle: Bridge\ndesk: city\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const { kind, metadata, settings } = manuscript;
    // A JSON article's keys are the schema's business; a schema of the user's own says what is known.
    if (!metadata || kind === "json" || settings.schema !== null) return;
    const { keys } = namesOf(manuscript);
    for (const { key, keyAt } of metadata.fields) {
      if (Object.hasOwn(keys, key) || settings.extraKeys.includes(key)) continue;
      if (misspeltKey(manuscript, key) !== undefined) continue;
      report(`Unexpected key \`${key}\`, expected one that is known`, keyAt);
    }
  },
};
