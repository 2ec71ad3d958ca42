/** How many bytes the files below a folder have. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

export function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}
