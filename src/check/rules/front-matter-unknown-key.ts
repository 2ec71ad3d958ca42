/** A key that nothing reads. */
import { namesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";
import { suggest } from "../suggest.ts";

export const frontMatterUnknownKey: ArticleRule = {
  id: "front-matter-unknown-key",
  scope: "article",
  severity: "warning",
  description:
    "The front matter has the keys of its preset, or those named in `extraKeys`; with a generator's preset only slips are found.",
  why: "A misspelt key is read by nothing, and nobody notices.",
  good: [
    { file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    {
      config: { extraKeys: ["desk"] },
      file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\ndesk: city\n---\n\nCars cross.\n",
    },
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
    // A JSON article's keys are the schema's business; a schema of the user's own says what is known.
    if (!metadata || kind === "json" || settings.schema !== null) return;
    const { keys, open } = namesOf(manuscript);
    const known = [...Object.keys(keys), ...settings.extraKeys];
    const present = new Set(metadata.fields.map((field) => field.key));
    for (const { key, keyAt } of metadata.fields) {
      if (known.includes(key)) continue;
      const meant = suggest(key, known);
      // `tag` beside `tags` is meant; only a slip for a key that is missing is one.
      if (open && (meant === undefined || present.has(meant))) continue;
      const hint = meant === undefined ? "one that is known" : `\`${meant}\``;
      report(`Unexpected key \`${key}\`, expected ${hint}`, keyAt);
    }
  },
};
