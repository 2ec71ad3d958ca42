/** Holds the observations of an archive's pages on the disk, and counts what its sites repeat. */
import { inTransaction, openDatabase, type Database } from "../ledger/open-database.ts";
import { bytesOf, copyOf } from "../similar/blob.ts";
import { NearIndex } from "../similar/near-index.ts";
import type { Sketch } from "../similar/sketch.ts";
import { Clusters } from "./clusters.ts";
import type { Observation } from "./observe.ts";

const SCHEMA = `
  CREATE TABLE page (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL, site TEXT NOT NULL, cluster INTEGER,
    exact INTEGER, words INTEGER, shingles INTEGER, bands BLOB, bottom BLOB, numbers BLOB
  );
  CREATE TABLE occurrence (key INTEGER, page INTEGER, any_number INTEGER, inside INTEGER, length INTEGER);
`;

/** A block that recurs on a site. */
export interface Recurrence {
  readonly site: string;
  readonly key: number;
  readonly anyNumber: boolean;
  /** Number of different articles it stands on. */
  readonly pages: number;
  /** Share of its pages on which it stands outside the article. */
  readonly outside: number;
  /** Length of the longest of its forms, characters. */
  readonly length: number;
  /** The page whose path comes first. */
  readonly example: string;
}

/** Articles that a block must stand on to be counted at all. */
export const MIN_PAGES = 3;

type Statement = ReturnType<Database["prepare"]>;

interface PageRow extends Omit<Sketch, "bands" | "bottom" | "numbers"> {
  readonly id: number;
  readonly bands: Uint8Array;
  readonly bottom: Uint8Array;
  readonly numbers: Uint8Array;
}

/** The observations. Their order does not matter: what is counted is counted when all are there. */
export class Observations {
  readonly #database: Database;
  readonly #page: Statement;
  readonly #occurrence: Statement;

  private constructor(database: Database) {
    this.#database = database;
    this.#page = database.prepare(
      "INSERT INTO page (path, site, exact, words, shingles, bands, bottom, numbers) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    );
    this.#occurrence = database.prepare("INSERT INTO occurrence VALUES (?, ?, ?, ?, ?)");
  }

  /** Opens an empty store at `path`; the file is the caller's to remove. */
  static async open(path: string): Promise<Observations> {
    const database = await openDatabase(path);
    // Nothing here outlives the call, so nothing needs to be safe.
    database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${SCHEMA}`);
    return new Observations(database);
  }

  /** Adds the observations of some pages. */
  add(
    pages: readonly {
      readonly path: string;
      readonly site: string;
      readonly observation: Observation;
    }[],
  ): void {
    inTransaction(this.#database, () => {
      for (const { path, site, observation } of pages) this.#addPage(path, site, observation);
    });
  }

  #addPage(path: string, site: string, { body, blocks }: Observation): void {
    const { exact, words, shingles } = body;
    const blobs = [body.bands, body.bottom, body.numbers].map(bytesOf);
    const { lastInsertRowid } = this.#page.run(path, site, exact, words, shingles, ...blobs);
    const id = Number(lastInsertRowid);
    for (const { key, anyNumber, inside, length } of blocks) {
      this.#occurrence.run(key, id, Number(anyNumber), Number(inside), length);
    }
  }

  /** Puts copies, updates and parts of one article together: a story printed five times is one article, not a template. */
  gather(): void {
    const near = new NearIndex(this.#database);
    const clusters = new Clusters();
    // In the order of their content, so that nothing depends on the order in which the pages came.
    const rows = this.#database.prepare("SELECT * FROM page ORDER BY exact, path").iterate();
    inTransaction(this.#database, () => {
      for (const row of rows as Iterable<PageRow>) {
        for (const match of near.add(row.id, sketchOf(row))) clusters.join(row.id, match.page);
      }
      const set = this.#database.prepare("UPDATE page SET cluster = ? WHERE id = ?");
      for (const [page, cluster] of clusters.joined()) set.run(cluster, page);
      this.#database.exec("UPDATE page SET cluster = id WHERE cluster IS NULL");
    });
  }

  /** Number of different articles a site. Call `gather` first. */
  articles(): Map<string, number> {
    const rows = this.#database
      .prepare("SELECT site, count(DISTINCT cluster) AS articles FROM page GROUP BY site")
      .all() as { readonly site: string; readonly articles: number }[];
    return new Map(rows.map(({ site, articles }) => [site, articles]));
  }

  /** The blocks that recur. Call `gather` first. */
  *recurrences(): Generator<Recurrence> {
    const rows = this.#database
      .prepare(
        `SELECT site, key, any_number AS anyNumber, count(DISTINCT cluster) AS pages,
           1 - avg(inside) AS outside, max(length) AS length, min(path) AS example
         FROM occurrence JOIN page ON page.id = occurrence.page
         GROUP BY site, key HAVING count(DISTINCT cluster) >= ${MIN_PAGES}`,
      )
      .iterate();
    for (const row of rows as Iterable<
      Omit<Recurrence, "anyNumber"> & { readonly anyNumber: number }
    >) {
      yield { ...row, anyNumber: row.anyNumber === 1 };
    }
  }

  close(): void {
    this.#database.close();
  }
}

function sketchOf({ exact, words, shingles, bands, bottom, numbers }: PageRow): Sketch {
  return {
    exact,
    words,
    shingles,
    bands: new Float64Array(copyOf(bands)),
    bottom: new Uint32Array(copyOf(bottom)),
    numbers: new Uint32Array(copyOf(numbers)),
  };
}
