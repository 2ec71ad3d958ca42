/** Puts finished files into place: inside the output folder only, and never over anybody else's work. */
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { flushFolder } from "../../files/write-whole.ts";

/** A finished file and where it belongs. */
export interface Placement {
  /** The finished file. */
  readonly part: string;
  readonly sha256: string;
  /** Path below the output folder. */
  readonly output: string;
  /** Hashes of what newsclean itself has written there or was about to write. */
  readonly own: readonly (string | null)[];
}

/** A file in its place. */
export interface Placed {
  readonly size: number;
  readonly mtime: number;
}

/** Folders remembered as checked, and as holding new files; beyond it the memory starts anew. */
const MAX_KNOWN_FOLDERS = 1000;

/** The output folder as a place to put files. */
export class OutputFolder {
  readonly #folder: string;
  readonly #real: string;
  readonly #force: boolean;
  readonly #known = new Set<string>();
  readonly #touched = new Set<string>();

  /** `force`: whether files that newsclean did not write may be replaced. */
  constructor(folder: string, options: { readonly force: boolean }) {
    this.#folder = folder;
    this.#real = realpathSync(folder);
    this.#force = options.force;
  }

  /** Moves a finished file into place; `null` when a file stands there that is not as newsclean wrote it. */
  place({ part, sha256, output, own }: Placement): Placed | null {
    const path = join(this.#folder, output);
    this.#enter(dirname(path));
    const present = this.#hashOf(path);
    const isOurs = present === null || present === sha256 || own.includes(present);
    if (!isOurs && !this.#force) return null;
    renameSync(part, path);
    if (this.#touched.size >= MAX_KNOWN_FOLDERS) this.flush();
    this.#touched.add(dirname(path));
    const { size, mtimeMs } = lstatSync(path);
    return { size, mtime: mtimeMs };
  }

  /** Removes a file that newsclean wrote; true when nothing is left there, false when it is no longer ours. */
  remove(output: string, own: readonly (string | null)[]): boolean {
    const path = join(this.#folder, output);
    const present = this.#hashOf(path);
    if (present === null) return true;
    if (!own.includes(present)) return false;
    rmSync(path);
    return true;
  }

  /** Whether a file is as newsclean wrote it: `same`, `edited` or `gone`. Its content is only read when its stamp differs. */
  stateOf(output: string, known: Placed & { readonly sha256: string }): "same" | "edited" | "gone" {
    const path = join(this.#folder, output);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return "gone";
    if (stats.size === known.size && stats.mtimeMs === known.mtime) return "same";
    return this.#hashOf(path) === known.sha256 ? "same" : "edited";
  }

  /**
   * Makes all that was placed last over a power cut. Needed at the end of a run only: a file that a power cut has taken
   * back is missed by the next run and made again.
   */
  flush(): void {
    for (const folder of this.#touched) flushFolder(folder);
    this.#touched.clear();
  }

  /** Makes a folder and refuses one that a symbolic link leads out of the output folder. */
  #enter(folder: string): void {
    if (this.#known.has(folder)) return;
    let above = folder;
    while (!lstatSync(above, { throwIfNoEntry: false })) above = dirname(above);
    this.#refuseOutside(above);
    mkdirSync(folder, { recursive: true });
    if (this.#known.size >= MAX_KNOWN_FOLDERS) this.#known.clear();
    this.#known.add(folder);
  }

  #refuseOutside(folder: string): void {
    const real = realpathSync(folder);
    if (real === this.#real || real.startsWith(this.#real + sep)) return;
    throw new Error(`${folder} leads out of the output folder`);
  }

  /** `null`: nothing is there. A folder or a link counts as somebody's work. */
  #hashOf(path: string): string | null {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats) return null;
    if (!stats.isFile()) return "not a file";
    return createHash("sha256").update(readFileSync(path)).digest("hex");
  }
}
