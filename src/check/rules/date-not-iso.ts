/** A date that is not ISO 8601. */
import { findDates } from "../../rules/dates/find-dates.ts";
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
    {
      file: "---\ntitle: Bridge\ndate: November 13, 2024\n---\n\nCars cross.\n",
      line: 3,
      fixed: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n\nCars cross.\n",
    },
    { file: "---\ntitle: Bridge\ndate: 03/04/2024\n---\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const { keys } = namesOf(manuscript);
    for (const { key, value, valueAt } of manuscript.metadata?.fields ?? []) {
      if (keys[key] !== "date" || typeof value !== "string" || value.trim() === "") continue;
      if (readIsoDate(value).kind !== "other") continue;
      const day = dayOf(value);
      const meant = day === undefined ? "one like `2024-11-13`" : `\`${day}\``;
      const safe = day !== undefined && manuscript.metadata?.format === "yaml";
      report(
        `Unexpected date \`${value}\` in \`${key}\`, expected ${meant}`,
        valueAt,
        safe ? [{ ...valueAt, text: day }] : undefined,
      );
    }
  },
};

/** A day with a year of four digits: `13.11.24` may be of another century, or begin with the year. */
const FULL_YEAR = /\d{4}/;

/** The day a text means, where it is one date that can be read in one way only. */
function dayOf(text: string): string | undefined {
  const found = findDates(text, { language: null, order: "dmy" });
  const [date] = found;
  const whole = date?.raw === text.trim() && date.other === undefined && FULL_YEAR.test(text);
  return whole ? date.iso : undefined;
}
