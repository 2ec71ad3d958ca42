/** White space at the end of a line. */
import type { Lines } from "../lines.ts";
import type { Manuscript } from "../manuscript.ts";
import type { TextRule } from "../rule.ts";
import { codeSpans, isIn } from "../scan.ts";

/** Spaces that make a line break in Markdown. */
const HARD_BREAK = "  ";

export const trailingSpace: TextRule = {
  id: "trailing-space",
  scope: "text",
  severity: "warning",
  description: "Lines end in text, save for the two spaces of a Markdown line break.",
  why: "Space at the end can't be seen, and two or more of it change how Markdown is read.",
  good: [
    { body: "The bridge is open.\n" },
    { body: "12 Harbour Road  \nExample Town\n" },
    { body: "```\ncode   \n```\n" },
  ],
  bad: [
    { body: "The bridge is open. \n", line: 1, fixed: "The bridge is open.\n" },
    {
      body: "The bridge is open.\t\n\nCars cross.\n",
      line: 1,
      fixed: "The bridge is open.\n\nCars cross.\n",
    },
  ],
  check(manuscript, report) {
    const { lines } = manuscript;
    let code: ReturnType<typeof codeSpans> | undefined;
    for (let line = 1; line <= lines.count; line += 1) {
      const end = lines.end(line);
      const start = textEnd(lines, line);
      if (start === end || isHardBreak(manuscript, line, start)) continue;
      code ??= codeSpans(manuscript);
      if (isIn(code, start)) continue;
      const spaces = end - start;
      const message = `Unexpected ${spaces === 1 ? "space" : `${spaces} spaces`} at the end of the line, expected none`;
      report(message, { start, end }, [{ start, end, text: "" }]);
    }
  },
};

function textEnd(lines: Lines, line: number): number {
  let end = lines.end(line);
  while (end > lines.start(line) && " \t".includes(lines.text[end - 1] ?? "x")) end -= 1;
  return end;
}

function isHardBreak({ lines, metadata, kind }: Manuscript, line: number, start: number): boolean {
  return (
    kind === "markdown" &&
    start > lines.start(line) &&
    start > (metadata?.at.end ?? 0) &&
    lines.text.slice(start, lines.end(line)) === HARD_BREAK &&
    lines.line(line + 1).trim() !== ""
  );
}
