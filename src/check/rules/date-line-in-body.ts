/** A line with the date of publication that stayed in the body. */
import { isAtEdge } from "../../rules/leftovers/edges.ts";
import { isDateLine } from "../../rules/leftovers/date-line.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const dateLineInBody: ArticleRule = {
  id: "date-line-in-body",
  scope: "article",
  severity: "warning",
  description: "The date of publication stands in the front matter, not as a line of the body.",
  why: "The template prints it already, in the reader's language.",
  good: [
    { body: "13 November 2024 was the day on which the bridge opened again after a year.\n" },
    { body: "It opened on 13 November 2024.\n" },
  ],
  bad: [
    { body: "Published 13 November 2024\n\nThe bridge is open.\n", line: 1 },
    { body: "November 13, 2024\n\nThe bridge is open.\n", line: 1 },
    { body: "Die Brücke ist offen.\n\nZuletzt aktualisiert am 13.11.2024 um 10:30 Uhr\n", line: 3 },
  ],
  check(manuscript, report) {
    const { parts } = manuscript;
    parts.forEach((part, i) => {
      const edge = isAtEdge(i, parts.length);
      if (!edge || part.kind !== "paragraph" || !isDateLine(part.text)) return;
      const message = "Unexpected date line in the body, expected it in `date` only";
      report(message, placeOf(manuscript, part));
    });
  },
};
