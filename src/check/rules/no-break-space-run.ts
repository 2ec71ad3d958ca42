/** Several no-break spaces in a row, or one beside a space. */
import type { TextRule } from "../rule.ts";
import { codeSpans, isIn, scan } from "../scan.ts";

const RUN = /[ \u00a0\u202f]{2,}/g;
const NO_BREAK = /[\u00a0\u202f]/;

export const noBreakSpaceRun: TextRule = {
  id: "no-break-space-run",
  scope: "text",
  severity: "warning",
  description: "No-break spaces stand alone.",
  why: "Runs of them are how old web pages made room; in Markdown they show as holes in the line.",
  good: [{ body: "It cost 40\u00a0million euros.\n" }, { body: "«\u00a0Non\u00a0», dit-elle.\n" }],
  bad: [
    {
      body: "The bridge\u00a0\u00a0\u00a0is open.\n",
      line: 1,
      fixed: "The bridge is open.\n",
    },
  ],
  check(manuscript, report) {
    const { text } = manuscript;
    if (!NO_BREAK.test(text)) return;
    const runs = scan(text, RUN).filter((at) => NO_BREAK.test(at.text));
    const code = runs.length > 0 ? codeSpans(manuscript) : [];
    for (const at of runs) {
      if (isIn(code, at.start)) continue;
      const message = `Unexpected run of ${at.text.length} spaces with no-break spaces, expected one space`;
      report(message, at, [{ start: at.start, end: at.end, text: " " }]);
    }
  },
};
