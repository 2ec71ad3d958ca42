/** Writes finished files into the folder of parts, while the next pages are being cleaned: a disk's answer takes as long as a page. */
import { createHash } from "node:crypto";
import { close, fsync, open, rmSync, write } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { threadId } from "node:worker_threads";
import type { Part } from "./clean-request.ts";

// A file handle of node:fs/promises costs twice the time of these.
const openFile = promisify(open);
const writeBytes = promisify(write);
const flushFile = promisify(fsync);
const closeFile = promisify(close);

/** The parts of one worker. The folder is empty when a run begins, and no two workers of a run have one number. */
export class PartWriter {
  readonly #folder: string;
  #written = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Resolves when the file is on the disk; rejects with the system's error, and then leaves nothing. */
  async write(text: string): Promise<Part> {
    this.#written += 1;
    const path = join(this.#folder, `${threadId}-${this.#written}`);
    const bytes = Buffer.from(text, "utf8");
    try {
      await writeFlushed(path, bytes);
    } catch (error) {
      // What a full disk has taken of it is needed by others.
      rmSync(path, { force: true });
      throw error;
    }
    return { path, sha256: createHash("sha256").update(bytes).digest("hex") };
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await openFile(path, "wx");
  try {
    for (let from = 0; from < bytes.length;) {
      from += (await writeBytes(file, bytes, from)).bytesWritten;
    }
    await flushFile(file);
  } finally {
    await closeFile(file);
  }
}
