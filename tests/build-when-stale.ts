/** Bundles the program before the tests where the bundle is missing or older than its sources. */
import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** When anything under `path` last changed, ms; a folder changes when a file in it comes or goes. */
function lastChange(path: string): number {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(path)
    .map((name) => lastChange(join(path, name)))
    .reduce((latest, time) => Math.max(latest, time), facts.mtimeMs);
}

/** Vitest calls this once before all tests. */
export default function buildWhenStale(): void {
  const built = statSync(join(ROOT, "dist/cli/main.cjs"), { throwIfNoEntry: false });
  const sources = ["src", "package.json", "package-lock.json", "rolldown.config.mjs"];
  const changed = Math.max(...sources.map((name) => lastChange(join(ROOT, name))));
  if (built && built.mtimeMs >= changed) return;
  execFileSync("npm", ["run", "--silent", "bundle"], { cwd: ROOT, stdio: "pipe" });
}
