/** What to tell people of an error that one page met. */
import { NewscleanError } from "../model/errors.ts";

/** Messages for errors of the system that a page meets under way; others say enough themselves. */
const SYSTEM_MESSAGES: Readonly<Record<string, string>> = {
  ENOENT: "is no longer there",
  EACCES: "cannot be read: permission denied",
  ENOSPC: "cannot be written: the disk is full",
  EROFS: "cannot be written: the disk is read-only",
};

/** The message of an error, without the page's path. */
export function failureMessage(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && typeof error.code === "string") {
    return SYSTEM_MESSAGES[error.code] ?? error.message;
  }
  return error instanceof NewscleanError ? error.message : `Unexpected error: ${error.message}`;
}

/** A message with its page's path, once: some name it themselves. */
export function withPath(path: string, message: string): string {
  const isNamed = message.startsWith(`${path}: `) || message.includes(`\`${path}\``);
  return isNamed ? message : `${path}: ${message}`;
}
