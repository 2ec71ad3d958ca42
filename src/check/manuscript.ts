/** One file, or one line of an NDJSON file, parsed once for all rules; the costly views are made on demand. */
import { extname } from "node:path";
import type { Document } from "../model/document.ts";
import { bodyOfFile, bodyOfJson, type Body } from "./body.ts";
import type { Files } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { Lines, type Span } from "./lines.ts";
import { markAll, markCopies } from "./mark.ts";
import { findNearCopies } from "./near-copies.ts";
import type { Metadata } from "./metadata.ts";
import type { Part } from "./parts.ts";
import type { Parsers } from "./parsers.ts";
import type { SchemaFault } from "./schema-check.ts";
import type { Settings } from "./settings.ts";
import { firstPlaces, hasRepeat, shingle, type Shingled } from "./shingles.ts";

/** What all rules read. */
export interface Manuscript {
  /** The path as the user gave it. */
  readonly path: string;
  readonly kind: "markdown" | "json";
  /** The whole file as decoded, byte order mark included. */
  readonly text: string;
  /** Its lines. */
  readonly lines: Lines;
  readonly settings: Settings;
  readonly files: Files;
  /** `undefined` when there is no front matter. */
  readonly metadata: Metadata | undefined;
  /** `undefined` when a JSON file has none. */
  readonly body: Body | undefined;
  /** The JSON value. */
  readonly json?: unknown;
  /** Whether it is an article: each Markdown file, and JSON with keys that only articles have. */
  readonly isArticle: boolean;
  /** What the contract's schema, or the project's for front matter, has against a value. */
  readonly schemaFaults: (of: "article" | "front-matter", value: unknown) => readonly SchemaFault[];
  /** Blocks of the body. */
  readonly parts: readonly Part[];
  /** The words of the blocks as hashes. */
  readonly shingled: Shingled;
  /** For each shingle the place of the first that is the same. */
  readonly firstPlaces: Int32Array;
  /** Whether some words in a row come again: where none do, the costly look for copies finds none. */
  readonly mayRepeat: boolean;
  /** Blocks that say what an earlier one says, by index. */
  readonly copies: ReadonlyMap<number, number>;
  /** The body's blocks with the verdicts of the dedupe stage; block i is part i. */
  readonly deduped: Document;
  /** The same with those of the label stage besides. */
  readonly marked: Document;
}

/** What a manuscript is made of. */
export interface ManuscriptSource {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  readonly files: Files;
}

const JSON_LINES: ReadonlySet<string> = new Set([".ndjson", ".jsonl"]);

/** The manuscripts of a file: one, or one a line of NDJSON. */
export function readManuscripts(source: ManuscriptSource, parsers: Parsers): Manuscript[] {
  const extension = extname(source.path).toLowerCase();
  const lines = new Lines(source.text);
  if (extension === ".json") {
    return [jsonManuscript(source, lines, { start: 0, end: source.text.length }, parsers)];
  }
  if (!JSON_LINES.has(extension)) return [markdownManuscript(source, lines, parsers)];
  const numbers = Array.from({ length: lines.count }, (_, i) => i + 1);
  return numbers
    .filter((line) => lines.line(line).trim() !== "")
    .map((line) =>
      jsonManuscript(source, lines, { start: lines.start(line), end: lines.end(line) }, parsers),
    );
}

function markdownManuscript(source: ManuscriptSource, lines: Lines, parsers: Parsers): Manuscript {
  const split = splitFrontMatter(lines);
  const metadata = split && parsers.frontMatter(source.text, split);
  const body = bodyOfFile(source.text, split?.body ?? 0);
  return withViews(
    { ...source, kind: "markdown", isArticle: true, lines, metadata, body },
    parsers,
  );
}

function jsonManuscript(
  source: ManuscriptSource,
  lines: Lines,
  at: Span,
  parsers: Parsers,
): Manuscript {
  const { metadata, body, value } = parsers.json(source.text.slice(at.start, at.end), at.start);
  const inFile = body && bodyOfJson(source.text, body.text, body.at);
  const isArticle = metadata.fields.some(({ key }) => ARTICLE_KEYS.has(key));
  return withViews(
    { ...source, kind: "json", isArticle, lines, metadata, body: inFile, json: value },
    parsers,
  );
}

/** Keys that tell an article from other JSON that lies in a content folder. */
const ARTICLE_KEYS: ReadonlySet<string> = new Set(["schemaVersion", "bodyMarkdown", "bodyText"]);

const PROSE: ReadonlySet<Part["kind"]> = new Set(["paragraph", "quote", "list-item", "heading"]);

type Views =
  | "parts"
  | "shingled"
  | "firstPlaces"
  | "mayRepeat"
  | "copies"
  | "deduped"
  | "marked"
  | "schemaFaults";

function withViews(base: Omit<Manuscript, Views>, parsers: Parsers): Manuscript {
  let parts: readonly Part[] | undefined;
  let shingled: Shingled | undefined;
  let first: Int32Array | undefined;
  let mayRepeat: boolean | undefined;
  let copies: ReadonlyMap<number, number> | undefined;
  let deduped: Document | undefined;
  let marked: Document | undefined;
  return {
    ...base,
    schemaFaults: (of, value) => {
      const schema = of === "article" ? parsers.articleSchema : base.settings.schema;
      return schema === null || typeof schema === "string" ? [] : parsers.schema(schema, value);
    },
    get parts() {
      return (parts ??= base.body ? parsers.parts(base.body.text) : []);
    },
    get shingled() {
      return (shingled ??= shingle(this.parts.map(({ text }) => text)));
    },
    get firstPlaces() {
      return (first ??= firstPlaces(this.shingled));
    },
    get mayRepeat() {
      return (mayRepeat ??= hasRepeat(this.firstPlaces));
    },
    get copies() {
      if (copies) return copies;
      const evidence = { ...this.shingled, first: this.firstPlaces };
      const isProse = (i: number): boolean => PROSE.has(this.parts[i]?.kind ?? "code");
      return (copies = this.mayRepeat ? findNearCopies(evidence, isProse) : new Map());
    },
    get deduped() {
      return (deduped ??= markCopies(base.path, base.body?.text ?? "", this.parts));
    },
    get marked() {
      return (marked ??= markAll(this.deduped));
    },
  };
}
