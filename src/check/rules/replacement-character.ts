/** The character that stands for a byte that could not be read. */
import type { TextRule } from "../rule.ts";
import { isIn, scan, warningSpans } from "../scan.ts";

const REPLACEMENT = /\ufffd+/g;

export const replacementCharacter: TextRule = {
  id: "replacement-character",
  scope: "text",
  severity: "error",
  description: "No character was lost when the text was decoded.",
  why: "U+FFFD stands where a byte could not be read: a letter is missing, and only the source knows which.",
  good: [{ body: "The café is open.\n" }],
  bad: [{ body: "The caf\ufffd is open.\n", line: 1 }],
  check(manuscript, report) {
    const warnings = warningSpans(manuscript);
    for (const at of scan(manuscript.text, REPLACEMENT)) {
      if (isIn(warnings, at.start)) continue;
      report("Unexpected replacement character U+FFFD, expected the letter that was lost", at);
    }
  },
};
