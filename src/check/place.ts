/** Where blocks of a body, and words in them, stand in the file. */
import type { Span } from "./lines.ts";
import type { Manuscript } from "./manuscript.ts";
import type { Part } from "./parts.ts";

const NOWHERE: Span = { start: 0, end: 0 };

/** The first line of a block, without its indent. */
export function placeOf({ body }: Manuscript, part: Part): Span {
  if (!body) return NOWHERE;
  const line = body.lines.line(part.line);
  const indent = line.length - line.trimStart().length;
  return body.inFile({
    start: body.lines.start(part.line) + indent,
    end: body.lines.end(part.line),
  });
}

/** The place of the nth of some words in a block; the block's first line when they aren't there as such. */
export function placeOfWords(manuscript: Manuscript, part: Part, words: string, nth = 0): Span {
  const { body } = manuscript;
  if (!body || words === "") return placeOf(manuscript, part);
  const end = body.lines.end(part.lastLine);
  let start = body.lines.start(part.line) - 1;
  for (let found = 0; found <= nth; found += 1) {
    start = body.text.indexOf(words, start + 1);
    if (start < 0 || start + words.length > end) return placeOf(manuscript, part);
  }
  return body.inFile({ start, end: start + words.length });
}

/** ` of line 12`: where an earlier block stands; nothing when there is none. */
export function lineNote({ body, lines }: Manuscript, part: Part | undefined): string {
  if (!body || !part) return "";
  const start = body.lines.start(part.line);
  return ` of line ${lines.lineAt(body.inFile({ start, end: start }).start)}`;
}
