/** Finds the earlier articles that a new one repeats: an index in a database, grown article by article. */
import type { Database } from "../ledger/open-database.ts";
import { BandTable } from "./band-table.ts";
import { bytesOf, copyOf } from "./blob.ts";
import { relate, type Likeness } from "./relation.ts";
import type { Sketch } from "./sketch.ts";

/** The table of the sketches. */
const SKETCH_SCHEMA = `
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
`;

/** An earlier article and what the new one is to it. */
export interface Match extends Likeness {
  readonly page: number;
}

/** Candidates looked at for one article, those that share most bands first: a much-printed article has copies enough. */
const MAX_CANDIDATES = 48;

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
  readonly #bands: BandTable;
  readonly #insert: Statement;
  readonly #remove: Statement;
  readonly #byId: Statement;
  readonly #byExact: Statement;

  constructor(database: Database) {
    database.exec(SKETCH_SCHEMA);
    this.#bands = new BandTable(database);
    this.#insert = database.prepare(
      "INSERT INTO sketch (page, exact, words, shingles, bands, bottom, numbers) VALUES (?, ?, ?, ?, ?, ?, ?)",
    );
    this.#remove = database.prepare("DELETE FROM sketch WHERE page = ?");
    this.#byId = database.prepare("SELECT * FROM sketch WHERE id = ?");
    this.#byExact = database.prepare(`SELECT id FROM sketch WHERE exact = ? ORDER BY id LIMIT 1`);
  }

  /** Forgets a page's article. */
  remove(page: number): void {
    this.#remove.run(page);
  }

  /** Adds the article of a page that has none; gives the earlier ones it is like, those most alike first. */
  add(page: number, sketch: Sketch): Match[] {
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
    this.#bands.add(Number(lastInsertRowid), bands);
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
    for (const key of sketch.bands) for (const id of this.#bands.idsOf(key)) see(id, 1);
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MAX_CANDIDATES)
      .map(([id]) => id);
  }
}

function sketchOfRow(row: SketchRow): Omit<Sketch, "bands"> {
  const { exact, words, shingles } = row;
  const bottom = new Uint32Array(copyOf(row.bottom));
  return { exact, words, shingles, bottom, numbers: new Uint32Array(copyOf(row.numbers)) };
}
