/** What is left to do when all pages of a run are settled. */
import { lstatSync, type Stats } from "node:fs";
import type { Ledger } from "./ledger/ledger.ts";
import type { PageRow } from "./ledger/schema.ts";
import type { OutputFolder } from "./output/place-file.ts";
import type { SeenRows } from "./seen-rows.ts";
import type { NearIndex } from "./similar/near-index.ts";

/** What finishing needs to know of the run. */
export interface FinishContext {
  readonly ledger: Ledger;
  readonly near: NearIndex;
  readonly folder: OutputFolder;
  readonly run: number;
  readonly settings: string;
  readonly seen: SeenRows;
}

/** Rows looked at in one transaction. */
const BATCH = 1000;

/** Removes the outputs of pages for which a fuller copy has been written. */
export function sweepCopies({ ledger, folder }: FinishContext): void {
  forEachRow(ledger, "outcome = 'copy' AND output IS NOT NULL", (row) => {
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

/** What `findRemoved` is told besides. */
export interface RemovedOptions {
  /** Archive files that were read to their end in this run. */
  readonly read: ReadonlyMap<string, Stats>;
  /** Whether outputs and rows go too. */
  readonly prune: boolean;
  /** Told of each page that is gone. */
  readonly onRemoved: (path: string) => void;
}

/**
 * Tells of pages whose sources are gone, and with `prune` removes their outputs (those that nobody has edited) and
 * their rows. Pages that this call did not name but that are still there are left as they are. Gives their number.
 */
export function findRemoved(
  context: FinishContext,
  { read, prune, onRemoved }: RemovedOptions,
): number {
  const { ledger, folder, near, run, seen } = context;
  let removed = 0;
  const look = (row: PageRow): void => {
    const gone =
      row.container === null
        ? isGone(row.source)
        : isGone(row.container) || read.has(row.container);
    if (!gone) return;
    removed += 1;
    onRemoved(row.path);
    if (!prune) return;
    if (row.output !== null) folder.remove(row.output, [row.output_sha256, row.pending_sha256]);
    near.remove(row.id);
    ledger.run("DELETE FROM likeness WHERE page = ? OR other = ?", row.id, row.id);
    ledger.run("DELETE FROM page WHERE id = ?", row.id);
  };
  forEachRow(ledger, `run < ${run}`, look, (id) => seen.has(id));
  return removed;
}

function isGone(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined;
}

/** Calls `see` with each row that fulfils a condition and is not passed over, a transaction a batch. */
function forEachRow(
  ledger: Ledger,
  condition: string,
  see: (row: PageRow) => void,
  isPassedOver: (id: number) => boolean = () => false,
): void {
  const sql = `SELECT id FROM page WHERE ${condition} AND id > ? ORDER BY id LIMIT ${BATCH}`;
  let last = 0;
  for (;;) {
    const rows = [...ledger.rows(sql, last)] as Pick<PageRow, "id">[];
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
    const ids = rows.map(({ id }) => id).filter((id) => !isPassedOver(id));
    if (ids.length === 0) continue;
    ledger.transaction(() => {
      for (const id of ids) see(ledger.get("SELECT * FROM page WHERE id = ?", id) as PageRow);
    });
  }
}
