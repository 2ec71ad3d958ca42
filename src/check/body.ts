/** The body of an article, and where its characters stand in the file. */
import { Lines, type Span } from "./lines.ts";

/** The Markdown of an article. */
export interface Body {
  readonly text: string;
  readonly lines: Lines;
  /** The stretch of the file that a stretch of the body stands in. */
  readonly inFile: (span: Span) => Span;
  /** Whether the body's characters are the file's own, so that an edit of one is an edit of the other. */
  readonly editable: boolean;
}

/** A body that is the end of its file. */
export function bodyOfFile(file: string, start: number): Body {
  const text = file.slice(start);
  return {
    text,
    lines: new Lines(text),
    inFile: (span) => ({ start: start + span.start, end: start + span.end }),
    editable: true,
  };
}

/** Length of a `\u0041` escape. */
const UNICODE_ESCAPE = 6;

/** A body that is a JSON string; `at` is the string's place in the file, quotes included. */
export function bodyOfJson(file: string, text: string, at: Span): Body {
  const offset = (target: number): number => {
    let place = at.start + 1;
    for (let i = 0; i < target && place < at.end - 1; i += 1) {
      if (file[place] !== "\\") place += 1;
      else place += file[place + 1] === "u" ? UNICODE_ESCAPE : 2;
    }
    return place;
  };
  return {
    text,
    lines: new Lines(text),
    inFile: (span) => ({ start: offset(span.start), end: offset(span.end) }),
    editable: false,
  };
}
