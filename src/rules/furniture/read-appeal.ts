/** Knows lines that ask the reader to sign up, share or follow. */
import { foldText } from "../fold-text.ts";
import { appealed, appealOpeners } from "./appeal-words.ts";

/** Words an opener may have. */
const MAX_OPENER_WORDS = 5;
/** Characters that an opener ends within. */
const LONGEST_OPENER = 48;
/** Words of a line that opens like an appeal ("Sign up for our newsletter …"). */
const MAX_APPEAL_WORDS = 14;
/** The longest of them, in characters. */
const LONGEST_APPEAL = 160;

/** Words of one that is an appeal whatever it is about: longer ones may be the author's own. */
const SHORT_APPEAL_WORDS = 4;
const SENTENCE_END = /[.!?…]["”»]?$/;

/** How a line is an appeal. */
export interface Appeal {
  /** Whether it says what it is for, as the author's own words seldom do: "newsletter". */
  readonly named: boolean;
  /** Whether it is a few words and no sentence, as on a button: "Follow us". */
  readonly brief: boolean;
}

/** A line that opens like an appeal, `null` for any other. */
export function readAppeal(text: string): Appeal | null {
  if (text.length > LONGEST_APPEAL) return null;
  const opening = foldText(text.slice(0, LONGEST_OPENER));
  if (!appealOpeners().opens(opening, MAX_OPENER_WORDS)) return null;
  const words = foldText(text).split(" ");
  if (words.length > MAX_APPEAL_WORDS) return null;
  return {
    named: words.some((word) => appealed().has(word)),
    brief: words.length <= SHORT_APPEAL_WORDS && !SENTENCE_END.test(text),
  };
}
