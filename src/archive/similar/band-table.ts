/** Finds the sketches that share a band: a filter in memory knows most bands to be new, a table on the disk knows the rest. */
import type { Database } from "../ledger/open-database.ts";
import { BandBuffer } from "./band-buffer.ts";
import { copyOf } from "./blob.ts";
import { KeyFilter } from "./key-filter.ts";

/**
 * The tables. Band rows of a sketch that is gone are harmless: they lead nowhere. Keys are spread evenly, so that
 * every thousand sketches touch all pages of the tree that they are put into; an era's tree stays small.
 */
export const BAND_SCHEMA = `
  CREATE TABLE IF NOT EXISTS band (
    era INTEGER, key INTEGER, sketch INTEGER, PRIMARY KEY (era, key, sketch)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS banded (upto INTEGER NOT NULL);
`;

/** Sketches of an era: their bands take some 6 MB, which the system keeps at hand. */
const ERA_SKETCHES = 8 * 1024;

/**
 * Bands that wait in memory, those of a thousand sketches: written together in the order of their keys they cost a
 * tenth.
 */
const WAITING_BANDS = 42 * 1000;

/** Rows written by one statement: one row a statement takes three times as long. */
const ROWS_AT_ONCE = 20;

/** Columns of a row: era, key and sketch. */
const COLUMNS = 3;

const VALUES_AT_ONCE = COLUMNS * ROWS_AT_ONCE;

/** Sketches under one key that are looked at, the first ones: an empty phrase may be in thousands. */
const MAX_PER_BAND = 64;

type Statement = ReturnType<Database["prepare"]>;

/** The bands of the sketches in the table `sketch`. */
export class BandTable {
  readonly #database: Database;
  readonly #byKey: Statement;
  readonly #insert: Statement;
  readonly #waiting = new BandBuffer(WAITING_BANDS);
  /** The newest sketch whose bands are held or written. */
  #newest = 0;
  #lastEra = -1;
  #filter: KeyFilter | null = null;

  constructor(database: Database) {
    this.#database = database;
    database.exec(BAND_SCHEMA);
    this.#byKey = database.prepare(
      `SELECT sketch FROM band WHERE era = ? AND key = ? ORDER BY sketch LIMIT ${MAX_PER_BAND}`,
    );
    const rows = Array<string>(ROWS_AT_ONCE).fill("(?, ?, ?)").join(", ");
    this.#insert = database.prepare(`INSERT OR IGNORE INTO band (era, key, sketch) VALUES ${rows}`);
  }

  /** Adds a new sketch, inside a transaction. */
  add(id: number, bands: Float64Array): void {
    this.#hold(id, bands, this.#loaded());
  }

  /** The first sketches that have a band. Inside a transaction. */
  idsOf(key: number): number[] {
    if (!this.#loaded().mayHave(key)) return [];
    const ids: number[] = [];
    for (let era = 0; era <= this.#lastEra && ids.length < MAX_PER_BAND; era += 1) {
      const rows = this.#byKey.all(era, key) as { readonly sketch: number }[];
      for (const { sketch } of rows) ids.push(sketch);
    }
    return [...ids, ...this.#waiting.idsOf(key)].slice(0, MAX_PER_BAND);
  }

  #hold(id: number, bands: Float64Array, filter: KeyFilter): void {
    if (!this.#waiting.hasRoomFor(bands.length)) this.#write();
    for (const key of bands) {
      filter.add(key);
      this.#waiting.add(key, id, MAX_PER_BAND);
    }
    this.#newest = id;
  }

  #write(): void {
    let values: number[] = [];
    for (const key of this.#waiting.keys()) {
      for (const id of this.#waiting.idsOf(key)) {
        values.push(eraOf(id), key, id);
        if (values.length < VALUES_AT_ONCE) continue;
        this.#insert.run(...values);
        values = [];
      }
    }
    const last = values.slice(-COLUMNS);
    // The last rows are filled up with one that is there already, which is ignored.
    while (values.length > 0 && values.length < VALUES_AT_ONCE) values.push(...last);
    if (values.length > 0) this.#insert.run(...values);
    this.#database.exec("DELETE FROM banded");
    this.#database.prepare("INSERT INTO banded VALUES (?)").run(this.#newest);
    this.#lastEra = eraOf(this.#newest);
    this.#waiting.clear();
  }

  /** The filter; made from the sketches when first asked for, and with it those bands that a stop kept from the table. */
  #loaded(): KeyFilter {
    if (this.#filter) return this.#filter;
    const filter = new KeyFilter();
    this.#filter = filter;
    const { upto } = this.#database.prepare("SELECT max(upto) AS upto FROM banded").get() as {
      readonly upto: number | null;
    };
    if (upto !== null) this.#lastEra = eraOf(upto);
    const rows = this.#database.prepare("SELECT id, bands FROM sketch ORDER BY id").iterate();
    for (const row of rows as Iterable<{ readonly id: number; readonly bands: Uint8Array }>) {
      const bands = new Float64Array(copyOf(row.bands));
      if (row.id > (upto ?? 0)) this.#hold(row.id, bands, filter);
      else for (const key of bands) filter.add(key);
    }
    return filter;
  }
}

function eraOf(id: number): number {
  return Math.floor(id / ERA_SKETCHES);
}
