/** What is left to do when all pages of a run are settled. */
import { lstatSync, type Stats } from "node:fs";
import type { Ledger } from "./ledger/ledger.ts";
import type { PageRow } from "./ledger/schema.ts";
import type { OutputFolder } from "./output/place-file.ts";
import type { NearIndex } from "./similar/near-index.ts";

/** What finishing needs to know of the run. */
export interface FinishContext {
  readonly ledger: Ledger;
  readonly near: NearIndex;
  readonly folder: OutputFolder;
  readonly run: number;
  readonly settings: string;
}

/** Rows looked at in one transaction. */
const BATCH = 1000;

/** Removes the outputs of pages for which a fuller copy has been written. */
export function sweepCopies({ ledger, folder }: FinishContext): void {
  const sql =
    "SELECT * FROM page WHERE outcome = 'copy' AND output IS NOT NULL AND id > ? ORDER BY id";
  forEachRow(ledger, sql, (row) => {
    if (row.output !== null) folder.remove(row.output, [row.output_sha256, row.pending_sha256]);
    ledger.run(
      `UPDATE page SET output = NULL, output_key = NULL, output_sha256 = NULL, pending_sha256 = NULL,
       output_size = NULL, output_mtime = NULL WHERE id = ?`,
      row.id,
    );
  });
}

/** Remembers archive files that need not be opened again: read to the end, every page of them done. */
export function rememberContainers(
  { ledger, settings }: FinishContext,
  containers: ReadonlyMap<string, Stats>,
): void {
  ledger.transaction(() => {
    for (const [path, { size, mtimeMs }] of containers) {
      const open = ledger.get(
        "SELECT 1 FROM page WHERE (container = ? OR source = ? OR source GLOB ? || ':*') AND outcome IN ('failed', 'writing') LIMIT 1",
        path,
        path,
        path,
      );
      if (open !== undefined) continue;
      ledger.run(
        "INSERT OR REPLACE INTO container (path, size, mtime, settings) VALUES (?, ?, ?, ?)",
        path,
        size,
        mtimeMs,
        settings,
      );
    }
  });
}

/**
 * Tells of pages whose sources are gone, and with `prune` removes their outputs (those that nobody has edited) and
 * their rows. Pages that this call did not name but that are still there are left as they are.
 */
export function findRemoved(
  context: FinishContext,
  read: ReadonlyMap<string, Stats>,
  prune: boolean,
): string[] {
  const { ledger, folder, near, run } = context;
  const removed: string[] = [];
  const sql = `SELECT * FROM page WHERE run < ${run} AND id > ? ORDER BY id`;
  forEachRow(ledger, sql, (row) => {
    const gone =
      row.container === null
        ? isGone(row.source)
        : isGone(row.container) || read.has(row.container);
    if (!gone) return;
    removed.push(row.path);
    if (!prune) return;
    if (row.output !== null) folder.remove(row.output, [row.output_sha256, row.pending_sha256]);
    near.remove(row.id);
    ledger.run("DELETE FROM likeness WHERE page = ? OR other = ?", row.id, row.id);
    ledger.run("DELETE FROM page WHERE id = ?", row.id);
  });
  return removed;
}

function isGone(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** Calls `see` with each row, a transaction a batch; the query takes the last id seen. */
function forEachRow(ledger: Ledger, sql: string, see: (row: PageRow) => void): void {
  let last = 0;
  for (;;) {
    const rows = [...ledger.rows(`${sql} LIMIT ${BATCH}`, last)] as PageRow[];
    if (rows.length === 0) return;
    ledger.transaction(() => {
      rows.forEach(see);
    });
    last = rows.at(-1)?.id ?? last;
  }
}
