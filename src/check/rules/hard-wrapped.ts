/** A paragraph cut into lines of one width. */
import type { Manuscript } from "../manuscript.ts";
import { placeOf } from "../place.ts";
import type { Part } from "../parts.ts";
import type { ArticleRule, Edit } from "../rule.ts";

/** Lines that show a width; two may be chance. */
const MIN_LINES = 3;
/** Narrowest and widest text that wrapping makes, in characters: verse is narrower. */
const NARROWEST = 40;
const WIDEST = 120;
/** Scripts that put no space between words: joining lines would put one there. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

export const hardWrapped: ArticleRule = {
  id: "hard-wrapped",
  scope: "article",
  severity: "warning",
  description: "A paragraph is one line.",
  why: "Lines that were cut at a width come from mail and PDF; searches and diffs then miss phrases.",
  good: [
    {
      body: "The bridge over the harbour is open to cars again after a year of work on its piers and its deck.\n",
    },
    { body: "The bridge is open,\nthe ships go by,\nthe gulls are loud,\nand so am I.\n" },
  ],
  bad: [
    {
      body: "The bridge over the harbour is open to cars again after a\nyear of work on its piers and on its deck, the port said on\nWednesday, and ferries stop on Friday at noon.\n",
      line: 1,
      fixed:
        "The bridge over the harbour is open to cars again after a year of work on its piers and on its deck, the port said on Wednesday, and ferries stop on Friday at noon.\n",
    },
  ],
  check(manuscript, report) {
    for (const part of manuscript.parts) {
      if (part.kind !== "paragraph" || !isWrapped(manuscript, part)) continue;
      const lines = part.lastLine - part.line + 1;
      report(
        `Unexpected paragraph of ${lines} lines, expected one line`,
        placeOf(manuscript, part),
        UNSPACED.test(part.text) ? undefined : joinLines(manuscript, part),
      );
    }
  },
};

/** Whether each line is as full as it can be: the next line's first word would not have fitted. */
function isWrapped({ body }: Manuscript, part: Part): boolean {
  if (!body || part.lastLine - part.line + 1 < MIN_LINES) return false;
  const lines = part.source.split("\n");
  const full = lines.slice(0, -1);
  const width = full.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return false;
  return full.every((line, i) => {
    const word = lines[i + 1]?.split(" ", 1)[0] ?? "";
    return !/(?: {2}|\\)$/.test(line) && line.length + 1 + word.length > width;
  });
}

function joinLines({ body }: Manuscript, part: Part): readonly Edit[] | undefined {
  if (!body?.editable) return undefined;
  const edits: Edit[] = [];
  for (let line = part.line; line < part.lastLine; line += 1) {
    const next = body.lines.line(line + 1);
    const end = body.lines.end(line);
    const start = end - (body.lines.line(line).length - body.lines.line(line).trimEnd().length);
    const indent = next.length - next.trimStart().length;
    const at = body.inFile({ start, end: body.lines.start(line + 1) + indent });
    edits.push({ ...at, text: " " });
  }
  return edits;
}
