/** Tells errors of the disk from bugs. */

/** SQLite's codes: READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE_CODES: ReadonlySet<unknown> = new Set([8, 10, 13, 14]);

const SYSTEM_CODES: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EIO"]);

/** Whether an error says that the disk is full, read-only, closed to us or broken. */
export function isDiskError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { errcode, code } = error as Error & {
    readonly errcode?: unknown;
    readonly code?: unknown;
  };
  return SQLITE_CODES.has(errcode) || SYSTEM_CODES.has(code);
}
