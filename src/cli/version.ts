/** The package's version. */
import { readFileSync } from "node:fs";

/** Reads the version; `../../package.json` holds for src/cli and dist/cli alike. */
export function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
