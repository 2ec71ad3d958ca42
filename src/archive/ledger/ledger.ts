/** The run's ledger: what became of every page, in a database beside the output. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { NewscleanError } from "../../model/errors.ts";
import { inTransaction, openDatabase, type Database } from "./open-database.ts";
import {
  KNOWN_COLUMNS,
  LEDGER_SCHEMA,
  LEDGER_VERSION,
  type KnownRow,
  type PageRow,
} from "./schema.ts";
import { Upsert } from "./upsert.ts";

/** The folder below the output folder that holds what the run keeps for itself. */
export const LEDGER_FOLDER = ".newsclean";

/** What is known of a page when a row is written; what is left out becomes `NULL`, its output's columns stay. */
export type PageEntry = Pick<PageRow, "source" | "path" | "settings" | "outcome" | "run"> &
  Partial<
    Pick<
      PageRow,
      | "container"
      | "size"
      | "mtime"
      | "sha256"
      | "message"
      | "title"
      | "date"
      | "words"
      | "warnings"
      | "ms"
    >
  >;

/** Database pages (4 kB) of the write-ahead log that are put into the database together: the more, the fewer are written twice. */
const WAL_PAGES = 4000;

type Statement = ReturnType<Database["prepare"]>;

/** An open ledger. */
export class Ledger {
  readonly database: Database;
  readonly #bySource: Statement;
  readonly #upsert: Upsert;
  readonly #touch: Statement;
  readonly #statements = new Map<string, Statement>();

  private constructor(database: Database) {
    this.database = database;
    this.#bySource = database.prepare(
      `SELECT ${KNOWN_COLUMNS.join(", ")} FROM page WHERE source = ?`,
    );
    this.#upsert = new Upsert(database);
    this.#touch = database.prepare("UPDATE page SET run = ?, size = ?, mtime = ? WHERE id = ?");
  }

  /** Opens the ledger of an output folder, creating both if need be. */
  static async open(output: string): Promise<Ledger> {
    const folder = join(output, LEDGER_FOLDER);
    mkdirSync(folder, { recursive: true });
    const database = await openDatabase(join(folder, "ledger.db"));
    // WAL with NORMAL: a killed process loses nothing, a power cut at most the last pages, which are then redone.
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = ${WAL_PAGES};`,
    );
    const { user_version: version } = database.prepare("PRAGMA user_version").get() as {
      readonly user_version: number;
    };
    if (version !== 0 && version !== LEDGER_VERSION) {
      database.close();
      throw new NewscleanError(
        "usage",
        `${folder}: the ledger is of version ${version}, expected ${LEDGER_VERSION}; name a new output folder`,
      );
    }
    database.exec(`${LEDGER_SCHEMA} PRAGMA user_version = ${LEDGER_VERSION};`);
    return new Ledger(database);
  }

  /** What is known of a page. */
  find(source: string): KnownRow | undefined {
    return this.#bySource.get(source) as KnownRow | undefined;
  }

  /** Writes a page's row over the one of the same source; gives its id. */
  record(entry: PageEntry): number {
    return this.#upsert.run(entry);
  }

  /** Notes that a run has read a page and found it as it was, whatever its time says. */
  touch(id: number, { size, mtime }: Pick<PageRow, "size" | "mtime">, run: number): void {
    this.#touch.run(run, size, mtime, id);
  }

  /** Runs a statement, prepared once. */
  run(sql: string, ...values: readonly (string | number | null)[]): void {
    this.#prepared(sql).run(...values);
  }

  /** One row. */
  get(sql: string, ...values: readonly (string | number | null)[]): unknown {
    return this.#prepared(sql).get(...values);
  }

  /** Rows as they are asked for. Prepared for this call, since a statement can only be read once at a time. */
  *rows(sql: string, ...values: readonly (string | number | null)[]): Generator {
    yield* this.database.prepare(sql).iterate(...values);
  }

  transaction<T>(work: () => T): T {
    return inTransaction(this.database, work);
  }

  close(): void {
    this.database.close();
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
