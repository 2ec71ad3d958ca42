/** The package's version. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Reads the version; `../../package.json` holds for src/cli and dist/cli alike. */
export function readVersion(): string {
  const text = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
