/** A file that is written piece by piece and appears when it is whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { flushFolder, unfinishedNameOf } from "./write-whole.ts";

/** An unfinished file. */
export class WholeFile {
  readonly #path: string;
  readonly #part: string;
  readonly #file: number;

  /** Throws the system's error when the folder cannot be written to. */
  constructor(path: string) {
    this.#path = path;
    this.#part = unfinishedNameOf(path);
    this.#file = openSync(this.#part, "wx");
  }

  write(text: string): void {
    const bytes = Buffer.from(text, "utf8");
    for (let from = 0; from < bytes.length;) from += writeSync(this.#file, bytes, from);
  }

  /** Puts the file in its place. */
  finish(): void {
    fsyncSync(this.#file);
    closeSync(this.#file);
    renameSync(this.#part, this.#path);
    flushFolder(dirname(this.#path));
  }

  /** Forgets what was written. */
  drop(): void {
    closeSync(this.#file);
    rmSync(this.#part, { force: true });
  }
}
