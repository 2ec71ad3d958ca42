/** What the last run in an output folder was asked to do. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { NewscleanError } from "../../model/errors.ts";
import { Ledger, LEDGER_FOLDER } from "./ledger.ts";

/** Opens the ledger of an output folder that must have one; throws a usage error when it has none. */
export async function openExisting(output: string): Promise<Ledger> {
  if (!existsSync(join(output, LEDGER_FOLDER, "ledger.db"))) {
    throw new NewscleanError(
      "usage",
      `${output}: no run has been here (there is no ${LEDGER_FOLDER}/ledger.db); check the folder`,
    );
  }
  return Ledger.open(output);
}

/** The call of the last run, as it was recorded. */
export async function lastCall(output: string): Promise<string> {
  const ledger = await openExisting(output);
  try {
    const row = ledger.get("SELECT call FROM run ORDER BY id DESC LIMIT 1") as
      { readonly call: string } | undefined;
    if (!row) throw new NewscleanError("usage", `${output}: there is no run to go on with`);
    return row.call;
  } finally {
    ledger.close();
  }
}
