/** What the rules over a whole archive need to know of one article; small, so that workers and the cache can hand it on. */
import { basename, extname } from "node:path";
import { fieldOf } from "./known-fields.ts";
import { findField, type Field } from "./metadata.ts";
import type { Manuscript } from "./manuscript.ts";
import { sketch } from "./sketch.ts";

/** An article as its neighbours see it. */
export interface Facts {
  readonly path: string;
  /** The line it begins on; above 1 only in NDJSON. */
  readonly line: number;
  /** Its explicit slug or permalink with the line it stands on. */
  readonly slug: Key | null;
  /** Ids it carries, `key:value`. */
  readonly ids: readonly Key[];
  /** Hashes that stand for its body; empty when it is too short to tell. */
  readonly sketch: readonly number[];
}

/** A value that must be unique. */
export interface Key {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

const SLUG_KEYS = ["slug", "permalink"];
/** In Hugo `url` is the page's own address: that must be there once as well. */
const ID_KEYS = ["id", "guid", "uuid", "url"];
/** `2024-11-13-` before a file's name, as Jekyll and Hugo have it. */
const DAY_PREFIX = /^\d{4}-\d{2}-\d{2}-/;

/** The facts about an article. */
export function readFacts(manuscript: Manuscript): Facts {
  const { lines, metadata, path } = manuscript;
  const keyOf = (field: Field | undefined): Key[] => {
    const value = field?.value;
    if (!field || (typeof value !== "string" && typeof value !== "number") || value === "") {
      return [];
    }
    return [{ name: field.key, value: String(value), line: lines.lineAt(field.valueAt.start) }];
  };
  const keys = (names: readonly string[]): Key[] =>
    names.flatMap((name) => keyOf(metadata && findField(metadata, name)));
  const origin = keyOf(fieldOf(manuscript, "url")).filter(({ name }) => name !== "url");
  return {
    path,
    line: manuscript.kind === "json" && metadata ? lines.lineAt(metadata.at.start) : 1,
    slug: keys(SLUG_KEYS)[0] ?? null,
    ids: [...keys(ID_KEYS), ...origin],
    sketch: sketch(manuscript.shingled.shingles),
  };
}

/** A file's name without day and extension: twins have the same. */
export function stemOf(path: string): string {
  return basename(path, extname(path)).replace(DAY_PREFIX, "");
}
