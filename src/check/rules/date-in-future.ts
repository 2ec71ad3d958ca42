/** A date after today. */
import { daysBetween } from "../../model/date.ts";
import { readIsoDate } from "../iso-date.ts";
import { fieldOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/** Days a date may be ahead: it is tomorrow already somewhere. */
const MAX_AHEAD = 1;

export const dateInFuture: ArticleRule = {
  id: "date-in-future",
  scope: "article",
  severity: "error",
  description: "An article isn't dated after today, or after `now` (`--now`).",
  why: "Mostly a slip of the year; generators hide such pages until then.",
  good: [
    {
      config: { now: "2024-11-20" },
      file: "---\ntitle: Bridge\ndate: 2024-11-13\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    {
      config: { now: "2024-11-20" },
      file: "---\ntitle: Bridge\ndate: 2042-11-13\n---\n\nCars cross.\n",
      line: 3,
    },
  ],
  check(manuscript, report) {
    const field = fieldOf(manuscript, "date");
    if (typeof field?.value !== "string") return;
    const date = readIsoDate(field.value);
    const today = manuscript.settings.now ?? new Date().toISOString().slice(0, "2024-11-13".length);
    const now = readIsoDate(today);
    if (date.kind !== "day" || now.kind !== "day") return;
    if (daysBetween(now.day, date.day) <= MAX_AHEAD) return;
    report(`Unexpected date \`${date.day}\`, expected none after ${now.day}`, field.valueAt);
  },
};
