/**
 * Opens an embedded SQLite database.
 *
 * The binding is `@photostructure/sqlite`: the API of `node:sqlite` (which Node 20 lacks, so that the import below
 * is all that changes once Node 22 is the oldest), MIT, with binaries for every common system inside the npm package:
 * nothing is compiled or fetched at installation, as better-sqlite3 does. Locks are the operating system's and end
 * with the process, which those of SQLite in WebAssembly (a lock folder) do not. It is an optional dependency:
 * where there is no binary, `import` and `check` still work.
 */
import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { NewscleanError } from "../../model/errors.ts";

/** An open database. */
export type Database = DatabaseSyncInstance;

/** Kibibytes of the database kept in memory: enough for the inner pages of its trees; the system keeps the rest as long as it can. */
const CACHE_KIBIBYTES = 2 * 1024;

/** Opens `path`, creating it if need be. Throws a usage error where there is no SQLite for this system. */
export async function openDatabase(path: string): Promise<Database> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA cache_size = -${CACHE_KIBIBYTES}; PRAGMA temp_store = FILE;`);
  return database;
}

/** Runs `work` in a transaction: all of it is kept, or nothing. */
export function inTransaction<T>(database: Database, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

async function loadSqlite() {
  try {
    return await import("@photostructure/sqlite");
  } catch (cause) {
    const system = `${process.platform} on ${process.arch}`;
    throw new NewscleanError(
      "usage",
      `Cannot keep a ledger without SQLite, which is not installed for ${system}; install newsclean with its optional dependencies`,
      { cause },
    );
  }
}
