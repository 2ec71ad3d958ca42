/** A file that is written piece by piece and appears when it is whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { failedWrite } from "./failed-write.ts";
import { flushFolder, unfinishedNameOf } from "./write-whole.ts";

/** An unfinished file. Where it cannot be written, each method throws a usage error that says why. */
export class WholeFile {
  readonly #path: string;
  readonly #part: string;
  readonly #file: number;

  constructor(path: string) {
    this.#path = path;
    this.#part = unfinishedNameOf(path);
    this.#file = this.#tried(() => openSync(this.#part, "wx"));
  }

  write(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    this.#tried(() => {
      for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from);
    });
  }

  /** Puts the file in its place. */
  finish(): void {
    this.#tried(() => {
      fsyncSync(this.#file);
      closeSync(this.#file);
      renameSync(this.#part, this.#path);
      flushFolder(dirname(this.#path));
    });
  }

  /** Forgets what was written. */
  drop(): void {
    closeSync(this.#file);
    rmSync(this.#part, { force: true });
  }

  #tried<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw failedWrite(this.#path, error);
    }
  }
}
