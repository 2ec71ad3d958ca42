/** Writes a page's row, new or over the old one. */
import type { PageEntry } from "./ledger.ts";
import type { Database } from "./open-database.ts";

/** The columns an entry fills; those of the output are filled when the output is. */
const COLUMNS = [
  "source",
  "path",
  "container",
  "size",
  "mtime",
  "sha256",
  "settings",
  "outcome",
  "message",
  "title",
  "date",
  "words",
  "warnings",
  "ms",
  "run",
] as const satisfies readonly (keyof PageEntry)[];

/** The prepared statement. */
export class Upsert {
  readonly #statement: ReturnType<Database["prepare"]>;

  constructor(database: Database) {
    const updates = COLUMNS.slice(1).map((column) => `${column} = excluded.${column}`);
    this.#statement = database.prepare(
      `INSERT INTO page (${COLUMNS.join(", ")}) VALUES (${COLUMNS.map(() => "?").join(", ")})
       ON CONFLICT (source) DO UPDATE SET ${updates.join(", ")} RETURNING id`,
    );
  }

  /** Gives the row's id. */
  run(entry: PageEntry): number {
    const values = COLUMNS.map((column) => entry[column] ?? null);
    return (this.#statement.get(...values) as { readonly id: number }).id;
  }
}
