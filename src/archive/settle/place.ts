/** Puts a page's finished output into its place, and closes its row. */
import { rmSync } from "node:fs";
import { failureMessage } from "../failure-message.ts";
import type { OutputFolder, Placed } from "../output/place-file.ts";
import type { Fail, Pending, SettleContext } from "./context.ts";

/** What became of a pending output: where it is, or why it is not there. */
export interface Outcome {
  readonly pending: Pending;
  readonly placed: Placed | null;
  readonly message: string | null;
}

const EDITED = "its output is not as newsclean wrote it; --force writes over it";

/** Moves the file. Never throws: what goes wrong is the page's. */
export function placePending(folder: OutputFolder, pending: Pending): Outcome {
  const { part, output, row } = pending;
  try {
    const own = [row?.output_sha256 ?? null, row?.pending_sha256 ?? null];
    const placed = folder.place({ part: part.path, sha256: part.sha256, output, own });
    if (placed && row?.output && row.output !== output) folder.remove(row.output, own);
    if (!placed) rmSync(part.path, { force: true });
    return { pending, placed, message: placed ? null : `${output}: ${EDITED}` };
  } catch (error) {
    rmSync(part.path, { force: true });
    return { pending, placed: null, message: `${output}: ${failureMessage(error)}` };
  }
}

/** Closes the row of an output. Call it in a transaction. */
export function closeRow(
  { ledger, tally }: SettleContext,
  { pending, placed, message }: Outcome,
  fail: Fail,
): void {
  if (!placed) {
    const sql = "UPDATE page SET outcome = 'failed', sha256 = NULL, message = ? WHERE id = ?";
    ledger.run(sql, message, pending.id);
    fail(pending.path, message ?? "");
    return;
  }
  tally.written += 1;
  ledger.run(
    `UPDATE page SET outcome = CASE outcome WHEN 'writing' THEN 'written' ELSE outcome END,
     output_sha256 = ?, pending_sha256 = NULL, output_size = ?, output_mtime = ? WHERE id = ?`,
    pending.part.sha256,
    placed.size,
    placed.mtime,
    pending.id,
  );
}
