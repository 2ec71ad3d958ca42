/** A date that is not the one in the file's name. */
import { basename } from "node:path";
import { readIsoDate } from "../iso-date.ts";
import { fieldOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/** `2024-11-13-bridge.md`, `2024-11-13.md`. */
const DAY_IN_NAME = /^(\d{4}-\d{2}-\d{2})(?!\d)/;

export const dateDiffersFromName: ArticleRule = {
  id: "date-differs-from-name",
  scope: "article",
  severity: "warning",
  description: "A day at the start of the file's name is the day in `date`.",
  why: "Jekyll and Hugo take the address from one and the order from the other.",
  good: [
    {
      path: "2024-11-13-bridge.md",
      file: "---\ntitle: Bridge\ndate: 2024-11-13T08:00:00Z\n---\n\nCars cross.\n",
    },
  ],
  bad: [
    {
      path: "2024-11-13-bridge.md",
      file: "---\ntitle: Bridge\ndate: 2024-11-30\n---\n\nCars cross.\n",
      line: 3,
    },
  ],
  check(manuscript, report) {
    const inName = DAY_IN_NAME.exec(basename(manuscript.path))?.[1];
    const field = fieldOf(manuscript, "date");
    if (inName === undefined || typeof field?.value !== "string") return;
    const date = readIsoDate(field.value);
    if (date.kind !== "day" || readIsoDate(inName).kind !== "day" || date.day === inName) return;
    report(
      `Unexpected date \`${date.day}\`, expected \`${inName}\` as in the file's name`,
      field.valueAt,
    );
  },
};
