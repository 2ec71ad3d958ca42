/** The end of a file. */
import type { TextRule } from "../rule.ts";

export const finalNewline: TextRule = {
  id: "final-newline",
  scope: "text",
  severity: "warning",
  description: "A file ends in exactly one line end.",
  why: "Without one, tools that join files glue lines together; with more, every editor makes another diff.",
  good: [{ body: "The bridge is open.\n" }],
  bad: [
    { body: "The bridge is open.", line: 1, fixed: "The bridge is open.\n" },
    { body: "The bridge is open.\n\n\n", line: 2, fixed: "The bridge is open.\n" },
  ],
  check({ lines, text }, report) {
    if (text.trim() === "") return;
    const last = lines.count;
    const ending = text.includes("\r\n") ? "\r\n" : "\n";
    if (lines.line(last) !== "") {
      const at = { start: text.length, end: text.length };
      report("Unexpected end of file, expected a line end", at, [{ ...at, text: ending }]);
      return;
    }
    let line = last - 1;
    while (line > 1 && lines.line(line) === "") line -= 1;
    if (line === last - 1) return;
    const at = { start: lines.start(line + 1), end: text.length };
    const blank = last - 1 - line;
    const found = blank === 1 ? "blank line" : `${blank} blank lines`;
    report(`Unexpected ${found} at the end of the file, expected none`, at, [{ ...at, text: "" }]);
  },
};
