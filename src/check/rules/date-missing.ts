/** An article without date. */
import { basename } from "node:path";
import { fieldOf } from "../known-fields.ts";
import type { Manuscript } from "../manuscript.ts";
import type { Preset } from "../settings.ts";
import type { ArticleRule } from "../rule.ts";

export const dateMissing: ArticleRule = {
  id: "date-missing",
  scope: "article",
  severity: "info",
  description:
    "An article says when it was published, in its front matter or, where the generator reads it there, at the start of its name. A warning with the presets of site generators.",
  why: "Generators fall back on the file's age, and old news comes up as new.",
  good: [
    { file: "---\ntitle: Bridge reopens\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    {
      config: { preset: "astro" },
      file: "---\ntitle: Bridge reopens\npubDate: 2024-11-13\n---\n\nCars cross.\n",
    },
    {
      config: { preset: "jekyll" },
      path: "2024-11-13-bridge.md",
      file: "---\ntitle: Bridge reopens\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    { file: "---\ntitle: Bridge reopens\n---\n\nCars cross.\n", line: 1 },
    { file: "---\ntitle: Bridge reopens\ndate: ''\n---\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const { metadata, kind } = manuscript;
    // In JSON the schema asks for the key.
    if (!metadata || kind === "json") return;
    if (metadata.problems.some((problem) => problem.kind !== "duplicate-key")) return;
    const field = fieldOf(manuscript, "date");
    if (!field && isDatedByName(manuscript)) return;
    if (!field) {
      const { start } = metadata.at;
      report("Unexpected article without `date`, expected one", { start, end: start + 1 });
    } else if (field.value === "" || field.value === null) {
      report(`Unexpected empty \`${field.key}\`, expected a date`, field.valueAt);
    }
  },
};

/** Generators that read the day at the start of a file's name: `2024-11-13-bridge.md`. */
const READ_NAMES: ReadonlySet<Preset> = new Set(["jekyll", "eleventy"]);

function isDatedByName({ path, settings }: Manuscript): boolean {
  return READ_NAMES.has(settings.preset) && /^\d{4}-\d{2}-\d{2}-/.test(basename(path));
}
