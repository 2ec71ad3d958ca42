/** Splits a Markdown file into front matter and body. */
import type { Lines, Span } from "./lines.ts";

/** Where the front matter and the body of a file are. */
export interface Split {
  readonly format: "yaml" | "toml";
  /** With its fences. */
  readonly at: Span;
  /** Between its fences. */
  readonly inner: Span;
  /** False when no line closes it; then it is taken to end at the first blank line. */
  readonly closed: boolean;
  /** Offset of the body. */
  readonly body: number;
}

const FENCES = { "---": "yaml", "+++": "toml" } as const;
/** A line of front matter: a key, a comment, or the next line of a value. */
const KEY_LINE = /^(?:[\w"'-][^:=\n]{0,80}[:=]|#|\[)/;
const BYTE_ORDER_MARK = "\ufeff";

/** The front matter of a file, `undefined` when it has none. */
export function splitFrontMatter(lines: Lines): Split | undefined {
  const first = lines.line(1).replace(BYTE_ORDER_MARK, "").trimEnd();
  const format = first === "---" || first === "+++" ? FENCES[first] : undefined;
  if (format === undefined) return undefined;
  const start = lines.text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const inner = lines.start(2);
  for (let line = 2; line <= lines.count; line += 1) {
    const text = lines.line(line).trimEnd();
    if (text !== first && !(text === "..." && format === "yaml")) continue;
    return {
      format,
      at: { start, end: lines.end(line) },
      inner: { start: inner, end: lines.start(line) },
      closed: true,
      body: lines.start(line + 1),
    };
  }
  // `---` with nothing like a key below is a thematic break, not a front matter.
  return KEY_LINE.test(lines.line(2)) ? unclosed(lines, format, { start, end: inner }) : undefined;
}

function unclosed(lines: Lines, format: Split["format"], open: Span): Split {
  let line = 2;
  while (line < lines.count && lines.line(line).trim() !== "") line += 1;
  const end = lines.start(line);
  return {
    format,
    at: { start: open.start, end: lines.end(line - 1) },
    inner: { start: open.end, end },
    closed: false,
    body: end,
  };
}
