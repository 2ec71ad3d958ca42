/** What an article says of itself, in front matter or in JSON, with the place of every value. */
import type { Span } from "./lines.ts";

/** One key with its value. */
export interface Field {
  readonly key: string;
  readonly value: unknown;
  readonly keyAt: Span;
  readonly valueAt: Span;
}

/** Something that kept the metadata from being read in full. */
export interface Problem {
  readonly kind: "syntax" | "duplicate-key" | "unclosed";
  readonly message: string;
  readonly at: Span;
}

/** A path to a value: keys and list indexes. */
export type Path = readonly (string | number)[];

/** The metadata of an article. */
export interface Metadata {
  readonly format: "yaml" | "toml" | "json";
  /** The front matter with its fences, or the JSON object. */
  readonly at: Span;
  readonly fields: readonly Field[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** The place of a value; of the nearest one around it when it has none. */
  readonly locate: (path: Path) => Span;
}

/** The field of that name, the last one where it is there twice. */
export function findField(metadata: Metadata, key: string): Field | undefined {
  return metadata.fields.findLast((field) => field.key === key);
}
