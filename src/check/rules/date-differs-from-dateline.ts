/** A date that is not near the one in the dateline. */
import { daysBetween } from "../../model/date.ts";
import { findDates } from "../../rules/dates/find-dates.ts";
import { readIsoDate } from "../iso-date.ts";
import { fieldOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/**
 * Place, day, perhaps an agency, a dash: "VIENNA, Nov. 13 (Reuters) — ", "BERLIN, 13. November 2024 – ".
 * The day is what stands between the comma and the bracket or dash.
 */
const DATELINE =
  /^\p{Lu}[\p{L}\p{M} .'’/-]{1,40}, ([^(—–]{3,30}?)(?: ?\([^()]{2,40}\))? ?[—–-]{1,2} /u;
/** Days that an article may come after its dateline, and before it. */
const MAX_AFTER = 7;
const MAX_BEFORE = 1;
/** Paragraphs looked at: a standfirst may stand first. */
const TRIED = 2;

export const dateDiffersFromDateline: ArticleRule = {
  id: "date-differs-from-dateline",
  scope: "article",
  severity: "warning",
  description:
    "The day in the dateline of the body is the day in `date`, or up to a week before it.",
  why: "One of them is wrong: a slip of the month, or the date of another story.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-14\n---\n\nVIENNA, Nov. 13 (Reuters) — The bridge is open.\n",
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-03-14\n---\n\nVIENNA, Nov. 13 (Reuters) — The bridge is open.\n",
      line: 3,
    },
  ],
  check(manuscript, report) {
    const field = fieldOf(manuscript, "date");
    const date = typeof field?.value === "string" ? readIsoDate(field.value) : undefined;
    if (!field || date?.kind !== "day") return;
    for (const part of manuscript.parts.slice(0, TRIED)) {
      const printed = DATELINE.exec(part.text)?.[1];
      const day = printed === undefined ? undefined : nearestDay(printed, date.day);
      if (day === undefined) continue;
      const after = daysBetween(day, date.day);
      if (after > MAX_AFTER || after < -MAX_BEFORE) {
        report(
          `Unexpected date \`${date.day}\`, expected \`${day}\` as in the dateline`,
          field.valueAt,
        );
      }
    }
  },
};

/** The day that is printed, in the year that is printed or else in the one that brings it nearest. */
function nearestDay(printed: string, near: string): string | undefined {
  const reading = { language: null, order: "dmy" } as const;
  const year = Number(near.slice(0, "2024".length));
  const whole = findDates(printed, reading);
  const days = [year - 1, year, year + 1].flatMap((guess) =>
    [`${printed} ${guess}`, `${printed}, ${guess}`].flatMap((text) => findDates(text, reading)),
  );
  return (whole.length > 0 ? whole : days)
    .map(({ iso }) => iso.slice(0, near.length))
    .sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)))[0];
}
