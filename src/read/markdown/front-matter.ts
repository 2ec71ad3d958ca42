/** Reads front matter: YAML between `---` or TOML between `+++`, in any of the styles that newsclean writes. */
import { parse as parseToml, TomlDate, TomlError } from "smol-toml";
import { isMap, parseDocument, visit } from "yaml";
import { NewscleanError } from "../../model/errors.ts";

/** A page's front matter, and where its body begins. */
export interface Split {
  /** `null` when the page has none. */
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly body: string;
  /** The line of the page that the body starts on, from 1. */
  readonly firstLine: number;
}

const OPENED = /^(---|\+\+\+)[ \t]*\n/;

/**
 * Parts a page into front matter and body. `path` names the page in errors.
 * Throws a `NewscleanError` of kind `page` when the front matter is not valid.
 */
export function splitFrontMatter(text: string, path: string | null): Split {
  const none = { values: null, body: text, firstLine: 1 };
  const fence = OPENED.exec(text)?.[1];
  if (fence === undefined) return none;
  const start = text.indexOf("\n") + 1;
  const closing = closingLine(text, start, fence);
  if (!closing) return none;
  const inner = text.slice(start, closing.start);
  const values = fence === "---" ? yamlValues(inner, path) : tomlValues(inner, path);
  const body = text.slice(closing.end);
  return { values, body, firstLine: text.slice(0, closing.end).split("\n").length };
}

function closingLine(
  text: string,
  from: number,
  fence: string,
): { readonly start: number; readonly end: number } | null {
  for (let start = from; start <= text.length;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trimEnd() === fence)
      return { start, end: Math.min(end + 1, text.length) };
    start = end + 1;
  }
  return null;
}

function yamlValues(inner: string, path: string | null): Record<string, unknown> | null {
  const document = parseDocument(inner, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw invalid(path, error.message, lineAt(inner, error.pos[0]));
  if (!isMap(document.contents)) return null;
  // A title of digits is a title: what is written counts, not the number it makes.
  visit(document, {
    Scalar(place, scalar) {
      const { value, source } = scalar;
      if (place === "key" || typeof value !== "number") return;
      scalar.value = source ?? String(value);
    },
  });
  return document.toJS() as Record<string, unknown>;
}

function tomlValues(inner: string, path: string | null): Record<string, unknown> {
  try {
    return written(parseToml(inner)) as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw invalid(path, error.message.split("\n", 1)[0] ?? "", error.line);
  }
}

/** The value with dates as they are written. */
function written(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, written(inner)]));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** The fence is line 1. */
function invalid(path: string | null, reason: string, line: number): NewscleanError {
  const name = path ?? "standard input";
  const message = `Cannot read the front matter of \`${name}\`: ${reason} (line ${line + 1}); mend it, or give \`--from text\` if it is none`;
  return new NewscleanError("page", message);
}
