/** Reads YAML front matter with the place of every value. */
import { isMap, isNode, isScalar, parseDocument, type Document, type YAMLMap } from "yaml";
import type { Span } from "./lines.ts";
import type { Field, Metadata, Path, Problem } from "./metadata.ts";

/** The metadata in `text`, which stands at offset `start` of its file; `at` is the front matter with its fences. */
export function readYamlFrontMatter(text: string, start: number, at: Span): Metadata {
  const document = parseDocument(text, { prettyErrors: false });
  const shift = (from: number, to: number): Span => ({ start: start + from, end: start + to });
  const root = document.contents;
  const problems = document.errors.map((error): Problem => {
    // A quote or a list that is never closed runs to the end: the place to look at is where it opens.
    const isOpen = error.code === "MISSING_CHAR" || error.message.startsWith(OPEN_LIST);
    const opened = isOpen ? lastValue(root) : undefined;
    return {
      kind: error.code === "DUPLICATE_KEY" ? "duplicate-key" : "syntax",
      message: error.message,
      at: opened === undefined ? shift(error.pos[0], error.pos[1]) : shift(opened, opened + 1),
    };
  });
  if (!isMap(root)) {
    if (problems.length === 0 && root !== null) {
      const message = "a single value instead of keys and values";
      problems.push({ kind: "syntax", message, at });
    }
    return { format: "yaml", at, fields: [], data: {}, problems, locate: () => at };
  }
  const fields = readFields(root, document, shift);
  return {
    format: "yaml",
    at,
    fields,
    data: Object.fromEntries(fields.map((field) => [field.key, field.value])),
    problems,
    locate: (path) => locate(document, path, shift) ?? at,
  };
}

/** How the message about a `[` or `{` that is not closed begins. */
const OPEN_LIST = "Flow ";

/** Offset of the last value that was begun. */
function lastValue(root: Document["contents"]): number | undefined {
  const last = isMap(root) ? root.items.at(-1)?.value : undefined;
  return isNode(last) ? last.range?.[0] : undefined;
}

type Shift = (from: number, to: number) => Span;

function readFields(root: YAMLMap, document: Document, shift: Shift): Field[] {
  return root.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    const keyAt = rangeOf(pair.key, shift) ?? { start: 0, end: 0 };
    const value: unknown = isNode(pair.value) ? pair.value.toJS(document) : null;
    return [
      { key: String(pair.key.value), value, keyAt, valueAt: rangeOf(pair.value, shift) ?? keyAt },
    ];
  });
}

function rangeOf(node: unknown, shift: Shift): Span | undefined {
  if (!isNode(node) || !node.range || node.range[0] === node.range[1]) return undefined;
  return shift(node.range[0], node.range[1]);
}

function locate(document: Document, path: Path, shift: Shift): Span | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const found = rangeOf(document.getIn(path.slice(0, length), true), shift);
    if (found) return found;
  }
  return undefined;
}
