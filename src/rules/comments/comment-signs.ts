/** Knows the short lines of readers' comments by their words: who wrote, when, and the button to answer. */
import { findRelativeDate } from "../dates/relative-date.ts";
import { foldText } from "../fold-text.ts";
import { endsSentence } from "../sentence-end.ts";
import { replyWords } from "./comment-words.ts";

/** What a short line of a comment is: the button to answer, a time, a name that says. */
export type Sign = "reply" | "time" | "says";

/** Longest line that is a sign: a name and a time. In characters. */
const LONGEST_SIGN = 80;
/** Longest name and longest button. In characters. */
const LONGEST_NAME = 60;
const LONGEST_REPLY = 32;
/** `12:30`, `9.05 Uhr`, `10h41` */
const CLOCK = /\d[:.h]\d\d/;
const YEAR = /\b20[0-3]\d\b/;
/** `Ann Berg says:` */
const SAYS =
  /\s(?:says|said|wrote|schrieb|sagt|meint|a écrit|dit|dice|escribió|ha scritto|skrev|pisze|пишет)\s?:?$/i;
/** The number in `12 Comments`, `Comments (12)`. */
export const COUNT = /^\d+ | \d+$/;

function isReply(text: string): boolean {
  return text.length <= LONGEST_REPLY && replyWords().has(foldText(text).replace(COUNT, ""));
}

/** What a line is, `null` where it is no sign. */
export function readSign(text: string): Sign | null {
  if (text.length > LONGEST_SIGN) return null;
  if (isReply(text)) return "reply";
  if (text.length <= LONGEST_NAME && SAYS.test(text)) return "says";
  if (endsSentence(text) || !/\d/.test(text)) return null;
  if (CLOCK.test(text) && YEAR.test(text)) return "time";
  return text.length <= LONGEST_REPLY && findRelativeDate(text) !== null ? "time" : null;
}

/** Whether a comment begins at `row`: a name above a time, or a name that says. */
export function opensComment(
  texts: readonly string[],
  signs: readonly (Sign | null)[],
  row: number,
): boolean {
  const text = texts[row] ?? "";
  if (signs[row] === "says") return true;
  const isName = text.length <= LONGEST_NAME && signs[row] === null && !endsSentence(text);
  return isName && signs[row + 1] === "time";
}
