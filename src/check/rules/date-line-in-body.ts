/** A line with the date of publication that stayed in the body. */
import { publishedWords, updatedWords } from "../../rules/date/date-words.ts";
import { findDates } from "../../rules/dates/find-dates.ts";
import { foldText } from "../../rules/fold-text.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Characters of the longest line that is a date and little else. */
const MAX_LENGTH = 100;
/** Words beside date and opener: a weekday, a zone, "at", "Uhr". */
const MAX_OTHER_WORDS = 3;
/** Blocks at the top and at the bottom where such lines stand. */
const TOP = 4;
const BOTTOM = 2;

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
      const edge = i < TOP || i >= parts.length - BOTTOM;
      if (!edge || part.kind !== "paragraph" || !isDateLine(part.text)) return;
      const message = "Unexpected date line in the body, expected it in `date` only";
      report(message, placeOf(manuscript, part));
    });
  },
};

function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH || /[.!?]$/.test(text)) return false;
  const dates = findDates(text, { language: null, order: "dmy" });
  if (dates.length === 0) return false;
  const rest = dates.reduce((left, { raw }) => left.replace(raw, " "), text);
  const words = foldText(rest).split(" ");
  return words.length - openerLength(words) <= MAX_OTHER_WORDS;
}

/** Words of the opener ("last updated") that the line begins with. */
function openerLength(words: readonly string[]): number {
  for (let length = words.length; length > 0; length -= 1) {
    const opener = words.slice(0, length).join(" ");
    if (publishedWords().has(opener) || updatedWords().has(opener)) return length;
  }
  return 0;
}
