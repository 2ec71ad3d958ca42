/** Prints the pages that failed as a list that `batch @list` takes, each below its reason. */
import { withPath } from "../failure-message.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { failuresOf } from "./summarize.ts";

/** A comment line and a path for each page; of records their archive file, once. */
export function printFailures(ledger: Ledger): string {
  const lines: string[] = [];
  const listed = new Set<string>();
  for (const { path, message } of failuresOf(ledger)) {
    const file = path.replace(/:\d+$/, "");
    lines.push(`# ${withPath(path, (message ?? "").replaceAll("\n", " "))}`);
    if (listed.has(file)) continue;
    listed.add(file);
    // A line that starts with # would be read as a comment.
    lines.push(file.startsWith("#") ? `./${file}` : file);
  }
  return lines.map((line) => `${line}\n`).join("");
}
