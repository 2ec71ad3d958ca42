/** Knows a line that stands over other stories. */
import { foldText } from "../fold-text.ts";
import { teaserHeadings } from "./teaser-words.ts";

/** Longest such heading, in characters. */
const LONGEST_HEADING = 64;

/** Whether a line heads other stories by its words, be it an author's own or not. */
export function headsStories(text: string): boolean {
  return text.length <= LONGEST_HEADING && teaserHeadings().has(foldText(text));
}
