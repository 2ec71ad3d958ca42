/** The files beside a checked one, and a note of each that was asked for: the cache must know them. */
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Looks at other files; paths are relative to the folder of the checked file. */
export interface Files {
  /** Whether there is a file or folder of that name. */
  readonly exists: (path: string) => boolean;
  /** The text of a file, `undefined` when it can't be read. */
  readonly read: (path: string) => string | undefined;
}

/** What a look at another file found: `null` for nothing, else its size and time. */
export type Trace = readonly [path: string, state: string | null];

/** The state of a file that a cached result depends on. */
export function stateOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.size}:${stat.mtimeMs}`;
}

/** Files on disk around `path`; what is asked for goes into `traces`. */
export function filesAround(path: string, traces: Map<string, string | null>): Files {
  const folder = dirname(path);
  const exists = (other: string): boolean => {
    const full = resolve(folder, other);
    const state = stateOf(full);
    traces.set(full, state);
    return state !== null;
  };
  return {
    exists,
    read: (other) => (exists(other) ? readFileSync(resolve(folder, other), "utf8") : undefined),
  };
}
