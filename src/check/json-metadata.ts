/** Reads a JSON article with the place of every value. */
import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type { Span } from "./lines.ts";
import type { Field, Metadata, Problem } from "./metadata.ts";

/** What stands in a JSON text. */
export interface JsonText {
  readonly metadata: Metadata;
  /** The value of `bodyMarkdown` with its place, quotes included. */
  readonly body: { readonly text: string; readonly at: Span } | undefined;
  /** The whole value. */
  readonly value: unknown;
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/** Reads `text`, which stands at offset `start` of its file. */
export function readJsonText(text: string, start: number): JsonText {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  const spanOf = (node: Node): Span => ({
    start: start + node.offset,
    end: start + node.offset + node.length,
  });
  const fields = root?.type === "object" ? readFields(root, spanOf) : [];
  const at = root ? spanOf(root) : { start, end: start + text.length };
  const problems = [...errors.map((error) => syntaxProblem(error, start)), ...repeats(fields)];
  const body = root && findNodeAtLocation(root, ["bodyMarkdown"]);
  return {
    value: root && toValue(root),
    body: body?.type === "string" ? { text: String(body.value), at: spanOf(body) } : undefined,
    metadata: {
      format: "json",
      at,
      fields,
      data: Object.fromEntries(fields.map((field) => [field.key, field.value])),
      problems,
      locate: (path) => {
        for (let length = path.length; root && length > 0; length -= 1) {
          const node = findNodeAtLocation(root, path.slice(0, length));
          if (node) return spanOf(node);
        }
        return at;
      },
    },
  };
}

function readFields(root: Node, spanOf: (node: Node) => Span): Field[] {
  return (root.children ?? []).flatMap((property) => {
    const [key, value] = property.children ?? [];
    if (!key || !value) return [];
    return [
      { key: String(key.value), value: toValue(value), keyAt: spanOf(key), valueAt: spanOf(value) },
    ];
  });
}

function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value as unknown;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[String(key.value), toValue(value)]] : [],
    ),
  );
}

function syntaxProblem(error: ParseError, start: number): Problem {
  const words = printParseErrorCode(error.error).replace(
    /\B[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  const at = { start: start + error.offset, end: start + error.offset + error.length };
  return { kind: "syntax", message: words.toLowerCase(), at };
}

function repeats(fields: readonly Field[]): Problem[] {
  const seen = new Set<string>();
  return fields.flatMap((field): Problem[] => {
    if (!seen.has(field.key)) {
      seen.add(field.key);
      return [];
    }
    return [{ kind: "duplicate-key", message: "keys must be unique", at: field.keyAt }];
  });
}
