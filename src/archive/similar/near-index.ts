/** Finds the earlier articles that a new one repeats: an index in a database, grown article by article. */
import type { Database } from "../ledger/open-database.ts";
import { bytesOf, copyOf } from "./blob.ts";
import { relate, type Likeness } from "./relation.ts";
import type { Sketch } from "./sketch.ts";

/** The tables of the index. Band rows of a sketch that is gone are harmless: they lead nowhere. */
export const NEAR_INDEX_SCHEMA = `
  CREATE TABLE IF NOT EXISTS sketch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page INTEGER NOT NULL UNIQUE,
    exact INTEGER NOT NULL,
    words INTEGER NOT NULL,
    shingles INTEGER NOT NULL,
    bands BLOB NOT NULL,
    bottom BLOB NOT NULL,
    numbers BLOB NOT NULL
  );
  CREATE INDEX IF NOT EXISTS sketch_exact ON sketch (exact);
  CREATE TABLE IF NOT EXISTS band (key INTEGER, sketch INTEGER, PRIMARY KEY (key, sketch)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS banded (upto INTEGER NOT NULL);
`;

/** An earlier article and what the new one is to it. */
export interface Match extends Likeness {
  readonly page: number;
}

/** Sketches whose bands wait in memory: written together in the order of their keys they cost a tenth. */
const WAITING_SKETCHES = 1000;

/** Candidates looked at for one article, those that share most bands first: a much-printed article has copies enough. */
const MAX_CANDIDATES = 48;

/** Sketches under one band key that are looked at, the first ones: an empty phrase may be in thousands. */
const MAX_PER_BAND = 64;

interface SketchRow {
  readonly id: number;
  readonly page: number;
  readonly exact: number;
  readonly words: number;
  readonly shingles: number;
  readonly bands: Uint8Array;
  readonly bottom: Uint8Array;
  readonly numbers: Uint8Array;
}

type Statement = ReturnType<Database["prepare"]>;

/** The index. Call `add` and `remove` inside a transaction. */
export class NearIndex {
  readonly #database: Database;
  /** Bands of the sketches that are not in the table yet. */
  readonly #waiting = new Map<number, number[]>();
  #waitingSketches = 0;
  readonly #insert: Statement;
  readonly #remove: Statement;
  readonly #byId: Statement;
  readonly #byExact: Statement;
  readonly #byKey: Statement;
  readonly #insertBand: Statement;

  constructor(database: Database) {
    this.#database = database;
    database.exec(NEAR_INDEX_SCHEMA);
    this.#insert = database.prepare(
      "INSERT INTO sketch (page, exact, words, shingles, bands, bottom, numbers) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    this.#remove = database.prepare("DELETE FROM sketch WHERE page = ?");
    this.#byId = database.prepare("SELECT * FROM sketch WHERE id = ?");
    this.#byExact = database.prepare(`SELECT id FROM sketch WHERE exact = ? ORDER BY id LIMIT 1`);
    this.#byKey = database.prepare(
      `SELECT sketch FROM band WHERE key = ? ORDER BY sketch LIMIT ${MAX_PER_BAND}`,
    );
    this.#insertBand = database.prepare("INSERT OR IGNORE INTO band (key, sketch) VALUES (?, ?)");
    this.#recall();
  }

  /** Forgets a page's article. */
  remove(page: number): void {
    this.#remove.run(page);
  }

  /** Adds a page's article; gives the earlier ones it is like, those most alike first. */
  add(page: number, sketch: Sketch): Match[] {
    this.remove(page);
    if (sketch.words === 0) return [];
    const matches = this.#matches(sketch);
    const { exact, words, shingles, bands, bottom, numbers } = sketch;
    const { lastInsertRowid } = this.#insert.run(
      page,
      exact,
      words,
      shingles,
      bytesOf(bands),
      bytesOf(bottom),
      bytesOf(numbers),
    );
    this.#hold(Number(lastInsertRowid), bands);
    if (this.#waitingSketches >= WAITING_SKETCHES) this.#write(Number(lastInsertRowid));
    return matches;
  }

  #matches(sketch: Sketch): Match[] {
    const matches: Match[] = [];
    for (const id of this.#candidates(sketch)) {
      const row = this.#byId.get(id) as SketchRow | undefined;
      if (!row) continue;
      const likeness = relate(sketch, sketchOfRow(row));
      if (likeness) matches.push({ page: row.page, ...likeness });
    }
    return matches.sort((a, b) => b.containment - a.containment || a.page - b.page);
  }

  #candidates(sketch: Sketch): number[] {
    const shared = new Map<number, number>();
    const see = (id: number, bands: number): void => {
      shared.set(id, (shared.get(id) ?? 0) + bands);
    };
    for (const { id } of this.#byExact.all(sketch.exact) as { id: number }[]) see(id, Infinity);
    for (const key of sketch.bands) {
      for (const row of this.#byKey.all(key) as { sketch: number }[]) see(row.sketch, 1);
      for (const id of this.#waiting.get(key) ?? []) see(id, 1);
    }
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MAX_CANDIDATES)
      .map(([id]) => id);
  }

  #hold(id: number, bands: Float64Array): void {
    for (const key of bands) {
      const ids = this.#waiting.get(key);
      if (!ids) this.#waiting.set(key, [id]);
      else if (ids.length < MAX_PER_BAND) ids.push(id);
    }
    this.#waitingSketches += 1;
  }

  #write(upto: number): void {
    const keys = Float64Array.from(this.#waiting.keys()).sort();
    for (const key of keys) {
      for (const id of this.#waiting.get(key) ?? []) this.#insertBand.run(key, id);
    }
    this.#database.exec("DELETE FROM banded");
    this.#database.prepare("INSERT INTO banded VALUES (?)").run(upto);
    this.#waiting.clear();
    this.#waitingSketches = 0;
  }

  /** After a stop, the bands that had not been written are taken from their sketches. */
  #recall(): void {
    const rows = this.#database
      .prepare(
        "SELECT id, bands FROM sketch WHERE id > coalesce((SELECT max(upto) FROM banded), 0)",
      )
      .iterate();
    for (const row of rows as Iterable<Pick<SketchRow, "id" | "bands">>) {
      this.#hold(row.id, new Float64Array(copyOf(row.bands)));
    }
  }
}

function sketchOfRow(row: SketchRow): Omit<Sketch, "bands"> {
  const { exact, words, shingles } = row;
  const bottom = new Uint32Array(copyOf(row.bottom));
  return { exact, words, shingles, bottom, numbers: new Uint32Array(copyOf(row.numbers)) };
}
