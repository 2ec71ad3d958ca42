/** A date that is not ISO 8601. */
import { readIsoDate } from "../iso-date.ts";
import { namesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const dateNotIso: ArticleRule = {
  id: "date-not-iso",
  scope: "article",
  severity: "error",
  description: "Dates are ISO 8601: `2024-11-13`, or with time and offset.",
  why: "`03/04/2024` is March or April by the reader's country, and sorts as neither.",
  good: [
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    { file: "---\ntitle: Bridge\ndate: 2024-11-13T08:30:00+01:00\n---\n\nCars cross.\n" },
  ],
  bad: [
    { file: "---\ntitle: Bridge\ndate: November 13, 2024\n---\n\nCars cross.\n", line: 3 },
    { file: "---\ntitle: Bridge\ndate: 13.11.2024\n---\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const { keys } = namesOf(manuscript);
    for (const { key, value, valueAt } of manuscript.metadata?.fields ?? []) {
      if (keys[key] !== "date" || typeof value !== "string" || value.trim() === "") continue;
      if (readIsoDate(value).kind !== "other") continue;
      report(
        `Unexpected date \`${value}\` in \`${key}\`, expected one like \`2024-11-13\``,
        valueAt,
      );
    }
  },
};
