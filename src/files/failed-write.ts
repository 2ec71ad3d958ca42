/** Says why a file that the user named could not be written, and what to do about it. */
import { NewscleanError } from "../model/errors.ts";

/** What the operating system's words for a failed write mean, and what to do about it. */
const WRITE_FAILURES: Readonly<Record<string, string>> = {
  EISDIR: "it is a folder; name a file in it",
  ENOENT: "its folder does not exist; create it first",
  ENOTDIR: "its folder is a file",
  EACCES: "no permission to write there",
  EPERM: "no permission to write there",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
};

/** The error to throw when the system's `error` kept `path` from being written. */
export function failedWrite(path: string, error: unknown): NewscleanError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  const reason = WRITE_FAILURES[code] ?? message;
  return new NewscleanError("usage", `Cannot write \`${path}\`: ${reason}`, { cause: error });
}
