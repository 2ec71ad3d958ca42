/** Cleans the pages of a folder one after the other in this process: the work of a batch without pool, ledger or output. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clean } from "../../dist/lib/index.js";

const [, , folder = "", most = ""] = process.argv;
const texts = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith(".txt") || name.endsWith(".html"))
  .sort()
  .slice(0, Number(most));
for (const name of texts) {
  const path = join(folder, name);
  // A few of the pages are broken on purpose; refusing them is part of the work.
  await clean({ bytes: readFileSync(path), path }).catch((error) => {
    if (error.name !== "NewscleanError") throw error;
  });
}
