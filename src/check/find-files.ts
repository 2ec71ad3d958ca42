/** Finds the files a run checks: files as named, folders all the way down, and globs. */
import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import fastGlob from "fast-glob";
import { NewscleanError } from "../model/errors.ts";
import { toSlashes } from "./slashes.ts";

const ENDINGS = "md,markdown,json,ndjson,jsonl";
/** What no folder walk goes into. */
const NEVER = ["**/node_modules/**", "**/.git/**"];
const MAGIC = /[*?[\]{}!]/;

/** The files, each once, as paths from `cwd` where they lie in it; throws when a path leads to nothing. */
export function findFiles(
  paths: readonly string[],
  ignore: readonly string[],
  cwd: string,
): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) {
    for (const file of filesOf(path, ignore, cwd)) found.add(file);
  }
  return [...found];
}

function filesOf(path: string, ignore: readonly string[], cwd: string): readonly string[] {
  const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (stat && !stat.isDirectory()) return [display(path, cwd)];
  const pattern = stat
    ? `${fastGlob.escapePath(toSlashes(path))}/**/*.{${ENDINGS}}`
    : toSlashes(path);
  const files = stat || MAGIC.test(path) ? glob(pattern, ignore, cwd) : [];
  if (!stat && files.length === 0) {
    throw new NewscleanError("usage", `Cannot check \`${path}\`: no such file or folder`);
  }
  return files;
}

function glob(pattern: string, ignore: readonly string[], cwd: string): readonly string[] {
  const options = { cwd, ignore: [...NEVER, ...ignore], dot: false };
  try {
    // Not `onlyFiles`: a link that leads nowhere must be found, to be a finding.
    const entries = fastGlob.sync(pattern, {
      ...options,
      onlyFiles: false,
      objectMode: true,
    });
    return entries
      .filter(({ dirent }) => !dirent.isDirectory())
      .map(({ path }) => display(path, cwd))
      .sort();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new NewscleanError("usage", `Cannot look for files: ${message}`, { cause: error });
  }
}

/** The path as it is shown: from `cwd` where the file lies in it, with slashes. */
function display(path: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, path));
  return toSlashes(inside.startsWith("..") || inside === "" ? path : join(inside));
}
