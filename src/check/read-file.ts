/** Reads a file as UTF-8, byte order mark kept; what can't be read becomes a finding. */
import { readFileSync } from "node:fs";
import type { Finding } from "./finding.ts";
import { Lines } from "./lines.ts";

/** The text of a file, or why there is none. */
export type FileText =
  { readonly text: string } | { readonly failure: Omit<Finding, "path" | "rule" | "severity"> };

/** Reasons in words, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "it is a folder",
  ENOENT: "it is gone",
  ELOOP: "its links lead in a circle",
};

/** Reads a file. */
export function readFileText(path: string): FileText {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    return { failure: failureAt(`Cannot read the file: ${REASONS[code] ?? message}`, "", 0) };
  }
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lost = text.indexOf("\ufffd");
  if (lost < 0 || isUtf8(bytes)) return { text };
  return {
    failure: failureAt("Unexpected bytes that are not UTF-8, expected text in UTF-8", text, lost),
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function failureAt(message: string, text: string, offset: number) {
  const lines = new Lines(text);
  const { line, column } = lines.position(offset);
  return { message, line, column, endLine: line, endColumn: column, source: lines.line(line) };
}
