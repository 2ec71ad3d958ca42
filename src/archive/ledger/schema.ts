/** The tables of a run's ledger. */

/** Raised whenever a table changes; a ledger of another version is not read. */
export const LEDGER_VERSION = 2;

export const LEDGER_SCHEMA = `
  CREATE TABLE IF NOT EXISTS page (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL UNIQUE,
    path TEXT NOT NULL,
    container TEXT,
    size INTEGER,
    mtime REAL,
    sha256 TEXT,
    settings TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('writing', 'written', 'copy', 'failed')),
    message TEXT,
    output TEXT,
    output_key TEXT UNIQUE,
    output_sha256 TEXT,
    pending_sha256 TEXT,
    output_size INTEGER,
    output_mtime REAL,
    title TEXT,
    date TEXT,
    words INTEGER,
    warnings TEXT,
    ms REAL,
    copies INTEGER,
    run INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS page_outcome ON page (outcome) WHERE outcome <> 'written';
  CREATE INDEX IF NOT EXISTS page_copies ON page (copies) WHERE copies IS NOT NULL;
  CREATE INDEX IF NOT EXISTS page_container ON page (container) WHERE container IS NOT NULL;
  CREATE TABLE IF NOT EXISTS likeness (
    page INTEGER NOT NULL,
    other INTEGER NOT NULL,
    relation TEXT NOT NULL,
    containment REAL NOT NULL,
    PRIMARY KEY (page, other)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS container (
    path TEXT PRIMARY KEY, size INTEGER, mtime REAL, settings TEXT
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS run (
    id INTEGER PRIMARY KEY, call TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, seconds REAL
  );
`;

/** What became of a page: `writing` was interrupted, `copy` repeats another page and was left out. */
export type Outcome = "writing" | "written" | "copy" | "failed";

/** A page's row. */
export interface PageRow {
  readonly id: number;
  /** The page's key: its absolute path, of a record with its number. */
  readonly source: string;
  /** The path as given. */
  readonly path: string;
  /** Absolute path of the archive file it is a record of. */
  readonly container: string | null;
  readonly size: number | null;
  readonly mtime: number | null;
  /** Of the bytes read; on a failed page only when the same bytes would fail again. */
  readonly sha256: string | null;
  /** Hash of all that the output depends on besides the bytes. */
  readonly settings: string;
  readonly outcome: Outcome;
  readonly message: string | null;
  /** Path below the output folder. */
  readonly output: string | null;
  /** Of the file as newsclean last wrote it, and as it is about to write it. */
  readonly output_sha256: string | null;
  readonly pending_sha256: string | null;
  readonly output_size: number | null;
  readonly output_mtime: number | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly words: number | null;
  /** Codes, JSON. */
  readonly warnings: string | null;
  readonly ms: number | null;
  /** Number of the group of copies it belongs to: the id of one of its pages. */
  readonly copies: number | null;
  /** The last run that wrote the row; one that finds nothing changed leaves it alone. */
  readonly run: number;
}

/** The columns that say what is to be done about a page: a run over a finished archive reads nothing else. */
export const KNOWN_COLUMNS = [
  "id",
  "path",
  "size",
  "mtime",
  "sha256",
  "settings",
  "outcome",
  "message",
  "output",
  "output_sha256",
  "pending_sha256",
  "output_size",
  "output_mtime",
  "copies",
  "run",
] as const satisfies readonly (keyof PageRow)[];

/** What is known of a page before it is looked at. */
export type KnownRow = Pick<PageRow, (typeof KNOWN_COLUMNS)[number]>;
