/**
 * `kill -9` at random moments of a run, then resume: `npx tsx bench/archive-kill.ts [--pages 5000] [--kills 30] [--seed 1]`.
 * Build first (`npm run build`). Ends with 1 when anything differs from a run that nobody disturbed.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { writeArchive } from "./archive/generate.ts";
import { killRuns } from "./archive/kill-runs.ts";
import { randomFrom } from "./archive/random.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "5000" },
    kills: { type: "string", default: "30" },
    seed: { type: "string", default: "1" },
    program: {
      type: "string",
      default: fileURLToPath(new URL("../bin/newsclean.js", import.meta.url)),
    },
  },
});

const work = mkdtempSync(join(tmpdir(), "newsclean-kill-"));
const archive = join(work, "archive");
const seed = Number(values.seed);
writeArchive({ pages: Number(values.pages), seed, as: "text" }, archive);
const report = await killRuns({
  archive,
  work,
  program: values.program,
  kills: Number(values.kills),
  random: randomFrom(seed),
});
console.log(
  `${values.pages} pages, ${values.kills} kills, ${report.met} of them met a run at work: ${report.pages} files and rows, ${report.differences.length} differ`,
);
for (const difference of report.differences.slice(0, 20)) console.log(`  ${difference}`);
rmSync(work, { recursive: true, force: true });
process.exitCode = report.differences.length === 0 ? 0 : 1;
