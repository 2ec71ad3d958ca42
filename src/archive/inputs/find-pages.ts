/** Turns a call's arguments into a stream of pages: files, folders, globs, lists of paths and archives. */
import { statSync, type Stats } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import fastGlob from "fast-glob";
import { NewscleanError } from "../../model/errors.ts";
import { isProblem, unreadable, type Found, type Problem } from "../page.ts";
import { walkFolder } from "./folder.ts";
import { factsOfName } from "./kinds.ts";
import { readPathList } from "./path-list.ts";
import { openRecords } from "./records.ts";

/** What a search is told. */
export interface Search {
  /** Files, folders, globs, `@list` or `-`. */
  readonly paths: readonly string[];
  /** Globs of what is left out, below each folder. */
  readonly ignore: readonly string[];
  /** The output folder, which is never read as input; `null`: none. */
  readonly output: string | null;
  /** Told of each file in a folder whose name is not a page's. */
  readonly onPassedOver?: (path: string) => void;
  /** Whether an archive file may be left closed, because nothing in it can have changed. */
  readonly skipContainer?: (path: string, stats: Stats) => boolean;
  /** Told of each archive file that was read to its end. */
  readonly onContainerRead?: (path: string, stats: Stats) => void;
}

/** The pages in the order of the arguments, in a folder in the order of the names. Call `checkPaths` first. */
export async function* findPages(search: Search): AsyncGenerator<Found> {
  for (const path of search.paths) yield* findOne(path, search);
}

/** Throws a usage error for an argument that is neither there nor a glob. */
export function checkPaths(paths: readonly string[]): void {
  for (const path of paths) {
    const file = path.startsWith("@") ? path.slice(1) : path;
    if (path === "-" || isGlob(path) || statOf(file)) continue;
    throw new NewscleanError("usage", `${file}: no such file or folder; check the path`);
  }
}

async function* findOne(path: string, search: Search): AsyncGenerator<Found> {
  const isList = path === "-" || path.startsWith("@");
  if (!isList) yield* findNamed(path, search);
  else for await (const line of readPathList(path)) yield* findNamed(line, search);
}

async function* findNamed(path: string, search: Search): AsyncGenerator<Found> {
  const stats = statOf(path);
  if (stats && isFailed(stats)) yield stats;
  else if (stats?.isDirectory())
    yield* findInFolder({ folder: path, pattern: "**/*", all: false }, search);
  else if (stats) yield* findFile(path, basename(path), search);
  else if (isGlob(path)) yield* findInFolder({ ...splitGlob(path), all: true }, search);
  else yield { source: resolve(path), path, problem: "no such file or folder" };
}

interface FolderSearch {
  readonly folder: string;
  readonly pattern: string;
  /** Whether files of any name count, not only those with a page's ending. */
  readonly all: boolean;
}

async function* findInFolder(where: FolderSearch, search: Search): AsyncGenerator<Found> {
  const { folder, pattern, all } = where;
  const ignore = [...search.ignore, ...ownOutput(folder, search.output)];
  for await (const found of walkFolder({ folder, pattern, ignore })) {
    if (typeof found !== "string") yield found;
    else if (all || factsOfName(found).known) yield* findFile(join(folder, found), found, search);
    else search.onPassedOver?.(join(folder, found));
  }
}

async function* findFile(path: string, place: string, search: Search): AsyncGenerator<Found> {
  const stats = tryStat(path);
  if (isFailed(stats)) {
    yield stats;
    return;
  }
  if (!stats.isFile()) {
    // A pipe would keep its worker waiting for ever.
    yield { source: resolve(path), path, problem: "is neither a file nor a folder" };
    return;
  }
  const facts = factsOfName(path);
  if (facts.container === null) {
    const from = { kind: "file", path, size: stats.size, mtime: stats.mtimeMs } as const;
    yield { source: resolve(path), place: factsOfName(place).stem, from };
    return;
  }
  if (search.skipContainer?.(resolve(path), stats) === true) return;
  for await (const found of openRecords(path, facts)) {
    yield isProblem(found)
      ? found
      : { ...found, place: `${factsOfName(place).stem}/${found.place}` };
  }
  search.onContainerRead?.(resolve(path), stats);
}

/** Globs that keep a run from reading what it wrote. */
function ownOutput(folder: string, output: string | null): string[] {
  if (output === null) return [];
  const below = relative(resolve(folder), resolve(output)).split(sep).join("/");
  if (below.startsWith("..")) return [];
  if (below === "") {
    throw new NewscleanError(
      "usage",
      `${folder}: is the output folder too; give -o a folder of its own`,
    );
  }
  return [`${fastGlob.escapePath(below)}/**`];
}

/** `pages/2024/*.html` is `*.html` below `pages/2024`. */
function splitGlob(path: string): { readonly folder: string; readonly pattern: string } {
  const parts = path.split("/");
  const first = parts.findIndex(isGlob);
  return {
    folder: parts.slice(0, first).join("/") || (path.startsWith("/") ? "/" : "."),
    pattern: parts.slice(first).join("/"),
  };
}

function isGlob(path: string): boolean {
  return path !== "" && fastGlob.isDynamicPattern(path);
}

/** `undefined` where nothing is; a problem where the system does not let us look. */
function statOf(path: string): Stats | Problem | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return unreadable(path, error);
  }
}

function tryStat(path: string): Stats | Problem {
  try {
    return statSync(path);
  } catch (error) {
    return unreadable(path, error);
  }
}

function isFailed(stats: Stats | Problem): stats is Problem {
  return "problem" in stats;
}
