/** Walks a folder in a fixed order, one directory ahead of its reader at most. */
import { readdir, type Dirent } from "node:fs";
import { join } from "node:path";
import fastGlob from "fast-glob";
import { unreadable, type Problem } from "../page.ts";
import { Gate } from "./gate.ts";

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** What a walk is told. */
export interface FolderWalk {
  readonly folder: string;
  /** A glob below the folder. */
  readonly pattern: string;
  readonly ignore: readonly string[];
}

/**
 * The paths below a folder that match, `/` between their parts: a folder's files by name before its folders,
 * whatever order the disk has. Dot files and what symbolic links point at are left out.
 * Folders that cannot be read come as problems.
 */
export async function* walkFolder(walk: FolderWalk): AsyncGenerator<string | Problem> {
  const gate = new Gate();
  const problems: Problem[] = [];
  const paths = fastGlob.stream(walk.pattern, {
    cwd: walk.folder,
    ignore: walk.ignore.map(anywhere),
    followSymbolicLinks: false,
    // No path comes twice by one pattern; to make sure of that, all of them would be kept in memory.
    unique: false,
    // One directory after the other: the order of the results is the order of the names.
    concurrency: 1,
    fs: { readdir: sortedReaddir(gate, problems) as unknown as typeof readdir },
  });
  const iterator = paths[Symbol.asyncIterator]();
  for (;;) {
    gate.open();
    const next = await iterator.next();
    gate.close();
    yield* problems.splice(0);
    if (next.done === true) return;
    yield String(next.value);
  }
}

/** fast-glob reads ahead without end; the gate lets it read a directory only while somebody waits for a path. */
function sortedReaddir(gate: Gate, problems: Problem[]) {
  return (folder: string, _options: object, done: ReaddirDone): void => {
    void gate.passed().then(() => {
      readdir(folder, { withFileTypes: true }, (error, entries) => {
        if (error) problems.push(unreadable(folder, error));
        done(null, error ? [] : entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
      });
    });
  };
}

/** A pattern without a slash holds in every folder, as in .gitignore. */
function anywhere(pattern: string): string {
  return pattern.includes("/") ? pattern : join("**", pattern).replaceAll("\\", "/");
}
