/** Writes a file so that it appears whole or not at all, also when the machine loses power. */
import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Bits of a mode that say who may do what. */
const PERMISSIONS = 0o777;

/** Longest part of the file's own name kept in its unfinished name; most systems allow 255 bytes. */
const KEPT_NAME_LENGTH = 40;

/**
 * Writes `content` to `path`: beside it first, flushed to the disk, then renamed into place.
 * A reader sees the old file or the new one, never a part. Devices and pipes are written straight; a link is followed.
 * Throws the system's error and leaves the old file as it was when the disk is full or the folder read-only.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old && !old.isFile()) {
    writeFileSync(path, content);
    return;
  }
  const target = old ? realpathSync(path) : path;
  const part = unfinishedNameOf(target);
  try {
    writeFlushed(part, content, old && old.mode & PERMISSIONS);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  flushFolder(dirname(target));
}

/** A name beside `path` that nothing else uses and no glob for visible files finds. */
export function unfinishedNameOf(path: string): string {
  const own = basename(path).slice(0, KEPT_NAME_LENGTH);
  return join(dirname(path), `.${own}.${randomBytes(6).toString("hex")}.part`);
}

/** Writes a new file and waits until it is on the disk; `mode` is the permissions it gets. */
export function writeFlushed(path: string, content: string | Uint8Array, mode?: number): void {
  const file = openSync(path, "wx");
  try {
    if (mode !== undefined) fchmodSync(file, mode);
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes renames inside a folder last over a power cut. Windows cannot open a folder and needs no flush of it. */
export function flushFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
