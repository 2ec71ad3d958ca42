/** Keeps two runs from working in one output folder. */
import { NewscleanError } from "../../model/errors.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Takes the lock at `path` for as long as the process lives; gives what releases it before.
 * It is an open transaction, so that the operating system ends it with the process, however that ends.
 */
export async function takeLock(path: string, folder: string): Promise<() => void> {
  const lock = await openDatabase(path);
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new NewscleanError(
      "usage",
      `${folder}: another run is working in this folder; wait for its end, or name another folder`,
      { cause },
    );
  }
  return () => {
    lock.close();
  };
}
