/** Remembers which files newsclean wrote, so that it never writes over anybody else's work. */
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Where the memory is kept: lines of `sha256 TAB path-as-JSON`, only ever appended to. */
export function writtenPath(environment: NodeJS.ProcessEnv = process.env): string {
  const state = environment["XDG_STATE_HOME"] ?? "";
  return join(
    state === "" ? join(homedir(), ".local", "state") : state,
    "newsclean",
    "written.tsv",
  );
}

/** Whether the bytes at `path` are ones that newsclean wrote there. */
export function isWritten(path: string, bytes: Uint8Array): boolean {
  const memory = writtenPath();
  return (
    existsSync(memory) && readFileSync(memory, "utf8").split("\n").includes(entry(path, bytes))
  );
}

/** Remembers that newsclean wrote `bytes` to `path`. */
export function rememberWritten(path: string, bytes: Uint8Array): void {
  const memory = writtenPath();
  mkdirSync(dirname(memory), { recursive: true });
  appendFileSync(memory, `${entry(path, bytes)}\n`);
}

function entry(path: string, bytes: Uint8Array): string {
  return `${createHash("sha256").update(bytes).digest("hex")}\t${JSON.stringify(resolve(path))}`;
}
