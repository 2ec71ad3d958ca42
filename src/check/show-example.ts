/** Prints an example of a rule so that what can't be seen in it is seen. */
import type { Example } from "./rule.ts";

/** Controls, format characters, no-break spaces, line ends that are no line feed, space at a line's end. */
const UNSEEN = /[^\P{C}\n]|[\u00a0\u2028\u2029]|[ \t]+(?=\n|$)/gu;

const HEX = 16;
const HEX_DIGITS = 4;
/** A space at the end of a line, shown. */
const SPACE = "·";

/** The lines of an example; what can't be seen is written `\u200b`, a space at the end `·`. */
export function showExample(example: Example): readonly string[] {
  const text = "file" in example ? example.file : example.body;
  const shown = text.replace(UNSEEN, (run) =>
    Array.from(run, (character) => (character === " " ? SPACE : escapeCharacter(character))).join(
      "",
    ),
  );
  const lines = shown.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function escapeCharacter(character: string): string {
  if (character === "\t") return "\\t";
  if (character === "\r") return "\\r";
  const code = character.codePointAt(0) ?? 0;
  return `\\u${code.toString(HEX).padStart(HEX_DIGITS, "0")}`;
}
