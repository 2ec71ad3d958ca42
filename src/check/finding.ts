/** What `check` found: one fault at one place. */
import type { Edit, Severity } from "./rule.ts";

/** A fault with its place; line and column from 1, columns in UTF-16 units, the end exclusive. */
export interface Finding {
  readonly path: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The text of the line, for a code frame. */
  readonly source: string;
  /** Edits that mend it, where that is safe. */
  readonly fix?: readonly Edit[];
}

/** Findings in the order a reader meets them. */
export function byPlace(a: Finding, b: Finding): number {
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
