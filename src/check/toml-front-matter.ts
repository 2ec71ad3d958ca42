/** Reads TOML front matter; the place of a value is that of its top-level key. */
import { parse, TomlDate, TomlError } from "smol-toml";
import { Lines, type Span } from "./lines.ts";
import type { Field, Metadata, Problem } from "./metadata.ts";

/** `key = `, `"key" = `, `[key]` or `[[key.more]]` at the start of a line. */
const KEY = /^(?:\[{1,2}[ \t]*)?(?:"([^"]+)"|([A-Za-z0-9_-]+))/;
/** smol-toml's words for a key that is there twice. */
const TWICE = /redefine|already defined|duplicate/i;

/** The metadata in `text`, which stands at offset `start` of its file; `at` is the front matter with its fences. */
export function readTomlFrontMatter(text: string, start: number, at: Span): Metadata {
  const lines = new Lines(text);
  const problems: Problem[] = [];
  let data: Record<string, unknown> = {};
  try {
    data = plain(parse(text)) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [reason = "", detail = ""] = error.message.split("\n", 1)[0]?.split(": ", 2) ?? [];
    problems.push({
      kind: TWICE.test(error.message) ? "duplicate-key" : "syntax",
      message: detail || reason,
      at: lineSpan(lines, start, error.line),
    });
  }
  const places = findKeys(lines, start);
  const fields = Object.entries(data).map(([key, value]): Field => {
    const keyAt = places.get(key) ?? at;
    return { key, value, keyAt, valueAt: keyAt };
  });
  const locate = ([key]: readonly (string | number)[]): Span => places.get(String(key)) ?? at;
  return { format: "toml", at, fields, data, problems, locate };
}

function lineSpan(lines: Lines, start: number, line: number): Span {
  return { start: start + lines.start(line), end: start + lines.end(line) };
}

function findKeys(lines: Lines, start: number): ReadonlyMap<string, Span> {
  const places = new Map<string, Span>();
  for (let line = 1; line <= lines.count; line += 1) {
    const match = KEY.exec(lines.line(line));
    const key = match?.[1] ?? match?.[2];
    if (key !== undefined && !places.has(key)) places.set(key, lineSpan(lines, start, line));
  }
  return places;
}

/** The value with dates as they are written. */
function plain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
