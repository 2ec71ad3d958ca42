/** Remembers what files gave, keyed by content, settings and version: what is unchanged isn't checked again. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { writeWhole } from "../files/write-whole.ts";
import type { DiskResult, FileTask } from "./check-file.ts";
import { stateOf } from "./files.ts";
import type { Settings } from "./settings.ts";

/** Results of earlier runs. */
export interface Cache {
  /** The result for a file as it is now, `undefined` when it must be checked. */
  readonly get: (task: FileTask) => DiskResult | undefined;
  /** Notes a result. */
  readonly set: (task: FileTask, result: DiskResult) => void;
  /** Writes it down. */
  readonly save: () => void;
}

interface Entry {
  readonly key: string;
  readonly result: DiskResult;
}

/** Where a cache lies unless told otherwise. */
export const CACHE_FOLDER = join("node_modules", ".cache", "newsclean");
const FILE = "check.json";

/** Opens the cache in a folder; `version` is the program's: another one starts anew. */
export function openCache(folder: string, version: string, cwd: string): Cache {
  const path = join(resolve(cwd, folder), FILE);
  const old = readEntries(path, version);
  const entries = new Map<string, Entry>();
  const settingsKeys = new WeakMap<Settings, string>();
  const keyOf = ({ path: file, settings }: FileTask): string | undefined => {
    let settingsKey = settingsKeys.get(settings);
    if (settingsKey === undefined) {
      settingsKey = JSON.stringify(settings);
      settingsKeys.set(settings, settingsKey);
    }
    const bytes = readIfThere(resolve(cwd, file));
    return bytes && createHash("sha256").update(settingsKey).update(bytes).digest("base64");
  };
  return {
    get: (task) => {
      const entry = old.get(task.path);
      if (!entry || entry.key !== keyOf(task)) return undefined;
      return entry.result.traces.every(([other, state]) => stateOf(other) === state)
        ? entry.result
        : undefined;
    },
    set: (task, result) => {
      const key = result.mended ? undefined : keyOf(task);
      if (key !== undefined) entries.set(task.path, { key, result });
    },
    save: () => {
      mkdirSync(dirname(path), { recursive: true });
      // What other runs checked stays: one cache serves several calls.
      writeWhole(path, JSON.stringify({ version, entries: [...new Map([...old, ...entries])] }));
    },
  };
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** Entries of the file; none when it isn't there, isn't whole, or is another version's. */
function readEntries(path: string, version: string): ReadonlyMap<string, Entry> {
  const bytes = readIfThere(path);
  if (!bytes) return new Map();
  try {
    const value = JSON.parse(Buffer.from(bytes).toString("utf8")) as {
      readonly version: string;
      readonly entries: readonly (readonly [string, Entry])[];
    };
    return value.version === version ? new Map(value.entries) : new Map();
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
}
