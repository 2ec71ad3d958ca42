/** Knows a line that is a byline by its opening words. */
import { looksLikeByline } from "../byline/byline-line.ts";

/** "From the archive", "From our readers", "Interview with Ada Berg" open a section as well. */
const SECTION = /^(?:from|interview (?:with|mit|avec|con|com|med|met))\b/i;
/** Words in which a byline shows that it is one: "Written by Ada Berg". */
const OPENING_WORDS = 4;

/** Whether a line opens as a byline; "By Friday, cars crossed." is a sentence, and "…, by Ada Berg" names a book's author. */
export function opensAsByline(text: string): boolean {
  if (text.endsWith(".") || SECTION.test(text) || !looksLikeByline(text)) return false;
  return looksLikeByline(text.split(" ", OPENING_WORDS).join(" "));
}
