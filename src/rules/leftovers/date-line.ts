/** Knows a line that says when the article was published or updated, and nothing else. */
import { publishedWords, updatedWords } from "../date/date-words.ts";
import { findDates } from "../dates/find-dates.ts";
import { foldText } from "../fold-text.ts";

/** Characters of the longest line that is a date and little else. */
const MAX_LENGTH = 100;
/** Words beside date and opener: a weekday, a zone, "at", "Uhr". */
const MAX_OTHER_WORDS = 3;

/** Whether a line is a date with little beside it: `Published 13 November 2024`. */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_LENGTH || !/\p{Nd}/u.test(text) || /[.!?]$/.test(text)) return false;
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
