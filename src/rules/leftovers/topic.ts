/** Tells a short heading from a stray line: what follows a heading speaks of the same thing. */
import { foldText } from "../fold-text.ts";

/** Shorter words, such as "of", are in any text. */
const SHORTEST_WORD = 3;
/** Share of a line's words that the text below says again. */
const MOSTLY = 0.5;
/** The topic is named at the beginning of what follows. In characters. */
const BEGINNING = 400;

/** Whether `below` begins by speaking of what `line` says. */
export function isTopicOf(line: string, below: string): boolean {
  const words = foldText(line)
    .split(" ")
    .filter((word) => word.length >= SHORTEST_WORD);
  if (words.length === 0) return false;
  const said = new Set(foldText(below.slice(0, BEGINNING)).split(" "));
  return words.filter((word) => said.has(word)).length >= MOSTLY * words.length;
}
