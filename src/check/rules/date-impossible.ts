/** A date that no calendar has. */
import { readIsoDate } from "../iso-date.ts";
import { namesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const dateImpossible: ArticleRule = {
  id: "date-impossible",
  scope: "article",
  severity: "error",
  description: "A date exists in the calendar.",
  why: "Parsers turn 30 February into 1 March, or stop.",
  good: [{ file: "---\ntitle: Bridge\ndate: 2024-02-29\n---\n\nCars cross.\n" }],
  bad: [
    { file: "---\ntitle: Bridge\ndate: 2023-02-29\n---\n\nCars cross.\n", line: 3 },
    { file: "---\ntitle: Bridge\ndate: 2024-13-01\n---\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const { keys } = namesOf(manuscript);
    for (const { key, value, valueAt } of manuscript.metadata?.fields ?? []) {
      if (keys[key] !== "date" || typeof value !== "string") continue;
      if (readIsoDate(value).kind !== "impossible") continue;
      report(`Unexpected date \`${value}\` in \`${key}\`, expected a day of the calendar`, valueAt);
    }
  },
};
