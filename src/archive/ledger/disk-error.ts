/** Tells errors of the disk from bugs. */

/** SQLite's codes: READONLY, IOERR, FULL, CANTOPEN. */
const SQLITE_CODES: ReadonlySet<number> = new Set([8, 10, 13, 14]);

const SYSTEM_CODES: ReadonlySet<unknown> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EIO"]);

/** The part of SQLite's code that says what it is; the rest says at which step. */
const PRIMARY = 0xff;

/** Whether an error says that the disk is full, read-only, closed to us or broken. */
export function isDiskError(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  const { errcode, code } = error as Error & {
    readonly errcode?: unknown;
    readonly code?: unknown;
  };
  return (
    (typeof errcode === "number" && SQLITE_CODES.has(errcode & PRIMARY)) || SYSTEM_CODES.has(code)
  );
}
