/** What `batch` tells from a ledger: its status, the list of failures, the report. */
import { basename, dirname, resolve } from "node:path";
import type { Ledger } from "../archive/ledger/ledger.ts";
import { openExisting } from "../archive/ledger/last-call.ts";
import { writeNamed } from "../files/write-named.ts";
import type { BatchValues } from "./batch-options.ts";
import { print } from "./streams.ts";

/** Prints the status of an output folder. */
export async function showStatus(folder: string, values: BatchValues): Promise<void> {
  const { printStatus } = await import("../archive/report/status.ts");
  const ledger = await openExisting(folder);
  try {
    await print(printStatus(ledger));
    await writeLists(ledger, folder, values);
  } finally {
    ledger.close();
  }
}

/** Writes the files that `--failures` and `--report` name, if any. */
export async function writeReports(folder: string, values: BatchValues): Promise<void> {
  if (values.failures === undefined && values.report === undefined) return;
  const ledger = await openExisting(folder);
  try {
    await writeLists(ledger, folder, values);
  } finally {
    ledger.close();
  }
}

async function writeLists(
  ledger: Ledger,
  folder: string,
  { failures, report }: BatchValues,
): Promise<void> {
  if (failures !== undefined) {
    const { printFailures } = await import("../archive/report/failure-list.ts");
    writeNamed(failures, printFailures(ledger));
  }
  if (report !== undefined) {
    const { printReport } = await import("../archive/report/html-report.ts");
    const place = {
      folder: dirname(resolve(report)),
      title: `Run over ${basename(resolve(folder))}`,
    };
    writeNamed(report, printReport(ledger, place));
  }
}
