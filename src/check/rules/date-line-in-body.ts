/** A line with the date of publication that stayed in the body. */
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Opens such a line in the languages of most pages. */
const OPENER =
  /^(?:published|updated|posted|last updated|last modified|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|pubblicato|aggiornato|gepubliceerd)\b(?: (?:on|at|am|le|el|il|op|:))?[: ]*/iu;
/** A date alone: "13 November 2024", "Nov. 13, 2024, 10:30 a.m.", "13.11.2024", "2024-11-13T10:00Z". */
const DATE_WORDS =
  /^(?:[\p{L}]+,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,}\.?,? (?:de )?\d{4}|\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})/u;
/** Characters that may follow a date: a time, a zone, "by" a desk. */
const MAX_REST = 32;
const TOP = 4;
const BOTTOM = 2;

export const dateLineInBody: ArticleRule = {
  id: "date-line-in-body",
  scope: "article",
  severity: "warning",
  description: "The date of publication stands in the front matter, not as a line of the body.",
  why: "The template prints it already, in the reader's language.",
  good: [{ body: "13 November 2024 was the day on which the bridge opened again after a year.\n" }],
  bad: [
    { body: "Published 13 November 2024\n\nThe bridge is open.\n", line: 1 },
    { body: "November 13, 2024\n\nThe bridge is open.\n", line: 1 },
  ],
  check(manuscript, report) {
    const { parts } = manuscript;
    parts.forEach((part, i) => {
      const edge = i < TOP || i >= parts.length - BOTTOM;
      if (!edge || part.kind !== "paragraph") return;
      const rest = part.text.replace(OPENER, "");
      const date = DATE_WORDS.exec(rest);
      if (!date || rest.length - date[0].length > MAX_REST || /\p{L}[.!?]$/u.test(rest)) return;
      report(
        "Unexpected date line in the body, expected it in `date` only",
        placeOf(manuscript, part),
      );
    });
  },
};
