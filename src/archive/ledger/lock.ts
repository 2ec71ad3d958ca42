/** Keeps two runs from working in one output folder. */
import { NewscleanError } from "../../model/errors.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Takes the lock at `path` for as long as the process lives; gives what releases it before.
 * It is an open transaction, so that the operating system ends it with the process, however that ends.
 */
export async function takeLock(path: string, folder: string): Promise<() => void> {
  try {
    const lock = await openDatabase(path);
    lock.exec("BEGIN EXCLUSIVE");
    return () => {
      lock.close();
    };
  } catch (cause) {
    if (!isBusy(cause)) throw cause;
    throw new NewscleanError(
      "usage",
      `${folder}: another run is working in this folder; wait for its end, or name another folder`,
      { cause },
    );
  }
}

/** SQLITE_BUSY: somebody else holds the lock. */
const BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === BUSY;
}
