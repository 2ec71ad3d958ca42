/** Joins the lines of a wrapped paragraph into one, words cut by a hyphen included. */
import { seam } from "./script.ts";

/** Words that follow a hyphen which stands for a word's left-out end: "Haupt- und Nebensatz". */
const CONJUNCTIONS = /^(?:und|oder|bzw\.?|sowie|bis|and|or|to|en|of|och|eller|og|ja|tai)(?:\s|$)/;
const CUT = /\p{L}-$/u;
const GOES_ON = /^\p{Ll}/u;

/** No space stands before what closes a phrase, and none behind what opens one. */
const CLOSING = /^(?:[,;:!?)\]%]|\.(?!\.)|[’']s\b|[”’»](?=[\s,.;:!?)]|$))/u;
const OPENING = /[([“„]$/u;

/** The lines as one; `typeset` says that hyphens at line ends cut words, as print does and mail does not. */
export function joinLines(lines: readonly string[], typeset: boolean): string {
  const parts: string[] = [];
  let last = "";
  for (const line of lines) {
    if (last === "") parts.push(line);
    else if (CUT.test(last.slice(-2)) && GOES_ON.test(line) && !CONJUNCTIONS.test(line)) {
      if (typeset) parts.push(parts.pop()?.slice(0, -1) ?? "");
      parts.push(line);
    } else parts.push(CLOSING.test(line) || OPENING.test(last) ? "" : seam(last, line), line);
    last = line;
  }
  return parts.join("");
}

/** Share of wrapped lines that end in a hyphen: print cuts a word in every tenth line, mail breaks only at hyphens that are spelling. */
const TYPESET = 0.04;

/** Whether hyphens at the ends of wrapped lines cut words. */
export function isTypeset(wrappedLines: number, hyphened: number): boolean {
  return hyphened >= 2 && hyphened > TYPESET * wrappedLines;
}

/** Whether a line ends in a hyphen after a letter. */
export function endsInHyphen(line: string): boolean {
  return CUT.test(line.slice(-2));
}
