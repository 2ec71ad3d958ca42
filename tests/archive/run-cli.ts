/** Runs the bundled command line on a folder of its own. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../../bin/newsclean.js", import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `newsclean` with these words in `cwd`. */
export function newsclean(cwd: string, words: readonly string[], input = ""): Ran {
  const ran = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd,
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsclean-"));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** All files below a folder, by path, without newsclean's own. */
export function filesIn(folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1);
    if (entry.isFile() && !name.startsWith(".newsclean")) files[name] = readFileSync(path, "utf8");
  }
  return Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A page of some 60 words about a subject. */
export function page(subject: string): string {
  const sentence = `The council said on Tuesday that ${subject} will be finished before the end of the year, and that the costs have been agreed with the contractor who won the tender.`;
  return [
    `${subject} nears its end`,
    "",
    "13 November 2024",
    "",
    sentence,
    "",
    `Residents near ${subject} have waited for this news since the spring, when the first plans were shown in the town hall.`,
    "",
  ].join("\n");
}
