/** Times `check` against markdownlint-cli2 (its default rules) on the same files: 10,000 articles of 3 kB. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { printArticle, seeded, soundArticle } from "../tests/check/planting/sound-article.ts";

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "10000" },
    /** Times each is run; the best counts, since other work on the machine only slows. */
    rounds: { type: "string", default: "3" },
  },
});

const BIN = fileURLToPath(new URL("../bin/newsclean.js", import.meta.url));
const PEER = join(
  dirname(createRequire(import.meta.url).resolve("markdownlint-cli2")),
  "markdownlint-cli2-bin.mjs",
);
/** Characters of a file. */
const SIZE = 3000;

const folder = mkdtempSync(join(tmpdir(), "newsclean-bench-check-"));
let characters = 0;
for (let i = 0; i < Number(values.files); i += 1) {
  const random = seeded(i);
  const article = soundArticle(random);
  while (printArticle(article).length > SIZE && article.blocks.length > 1) article.blocks.pop();
  const text = printArticle(article);
  characters += text.length;
  mkdirSync(join(folder, String(i % 100)), { recursive: true });
  writeFileSync(join(folder, String(i % 100), `${i}.md`), text);
}
console.log(`${values.files} files of ${Math.round(characters / Number(values.files))} characters`);

const cache = ["--cache-location", join(folder, "cache")];
const runs: Readonly<Record<string, readonly string[]>> = {
  "markdownlint-cli2": [PEER, "**/*.md"],
  "newsclean check": [BIN, "check", "."],
  "newsclean check, one thread": [BIN, "check", ".", "--jobs", "1"],
  "newsclean check, cache filled before": [BIN, "check", ".", ...cache],
};
spawnSync(process.execPath, [BIN, "check", ".", ...cache], { cwd: folder, stdio: "ignore" });

/** Best wall-clock seconds of each. */
const best = new Map<string, number>();
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, words] of Object.entries(runs)) {
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words, { cwd: folder, stdio: "ignore" });
    if (status === null || status > 1) throw new Error(`Cannot run ${name}: exit ${status}`);
    const seconds = (performance.now() - start) / 1000;
    best.set(name, Math.min(seconds, best.get(name) ?? Infinity));
  }
}
rmSync(folder, { recursive: true });

const peer = best.get("markdownlint-cli2") ?? NaN;
for (const [name, seconds] of best) {
  console.log(`${seconds.toFixed(2).padStart(7)} s  ${(seconds / peer).toFixed(2)}  ${name}`);
}
