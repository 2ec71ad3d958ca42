/** Control characters other than tab and line ends. */
import type { TextRule } from "../rule.ts";
import { codePoint, scan } from "../scan.ts";

// Control characters are what this rule is about.
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Letters that open a wrongly decoded sequence; what follows them is `mojibake`'s business. */
const LEAD = /[\u00c2-\u00f4\u20ac\u0080-\u009f]/;
/** Word processors' own line breaks: a space keeps the words apart. */
const BREAKS = "\u000b\u000c\u0085";

export const controlCharacter: TextRule = {
  id: "control-character",
  scope: "text",
  severity: "error",
  description: "Text holds no control characters but tabs and line ends.",
  why: "YAML, XML and feeds forbid most of them: one breaks a whole feed.",
  good: [{ body: "The bridge is open.\n" }],
  bad: [
    { body: "The bridge \u0007is open.\n", line: 1, fixed: "The bridge is open.\n" },
    { body: "The bridge\u000bis open.\n", line: 1, fixed: "The bridge is open.\n" },
  ],
  check({ text }, report) {
    for (const at of scan(text, CONTROL)) {
      if (at.text >= "\u0080" && LEAD.test(text[at.start - 1] ?? "")) continue;
      const message = `Unexpected control character ${codePoint(at.text)}, expected none`;
      const mended = BREAKS.includes(at.text) ? " " : "";
      report(message, at, [{ start: at.start, end: at.end, text: mended }]);
    }
  },
};
