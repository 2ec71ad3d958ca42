/** Which file names an archive's folder is searched for, and what they hold. */

/** Endings of pages; what a page really is, its content decides. */
const PAGE_ENDINGS = [
  "txt",
  "text",
  "md",
  "markdown",
  "html",
  "htm",
  "xhtml",
  "mhtml",
  "mht",
  "json",
];

/** Endings of files that hold many pages. */
const CONTAINERS = { ndjson: "ndjson", jsonl: "ndjson", warc: "warc" } as const;

/** What a file of many pages is written in. */
export type ContainerKind = (typeof CONTAINERS)[keyof typeof CONTAINERS];

/** How a file is compressed. */
export type Compression = "gzip" | "zstd" | null;

const COMPRESSIONS: Readonly<Record<string, Compression>> = { gz: "gzip", zst: "zstd" };

/** What a file's name says of its content. */
export interface NameFacts {
  /** The name without the endings that are known; `story.html.gz` is `story`, `v1.2` is `v1.2`. */
  readonly stem: string;
  readonly compression: Compression;
  /** `null` for a page in a file of its own. */
  readonly container: ContainerKind | null;
  /** Whether a folder's walk takes the file; a file named by hand is always taken. */
  readonly known: boolean;
}

/** Reads a file's name: `news.ndjson.gz` is an NDJSON container, compressed by gzip. */
export function factsOfName(name: string): NameFacts {
  const compression = COMPRESSIONS[endingOf(name)] ?? null;
  const plainName = compression ? name.slice(0, name.lastIndexOf(".")) : name;
  const ending = endingOf(plainName);
  const container = isContainer(ending) ? CONTAINERS[ending] : null;
  const known = container !== null || PAGE_ENDINGS.includes(ending);
  const stem = known ? plainName.slice(0, plainName.lastIndexOf(".")) : plainName;
  return { stem, compression, container, known };
}

function isContainer(ending: string): ending is keyof typeof CONTAINERS {
  return Object.hasOwn(CONTAINERS, ending);
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot === -1 ? "" : name.slice(dot + 1).toLowerCase();
}
