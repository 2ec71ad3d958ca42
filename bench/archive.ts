/**
 * What batch costs over generated archives, and how well it finds copies:
 * `npx tsx bench/archive.ts --pages 1000,10000 --jobs 1,2 [--dir DIR] [--as html]`. Build first (`npm run build`).
 * Archives stay in DIR for the next time. Where one job and several were run, their ratio is printed beside that of as
 * many processes without any pool: two processors that share a core do no twice the work of one.
 */
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { judgeCopies } from "./archive/judge-copies.ts";
import { writeArchive } from "./archive/generate.ts";
import { bytesIn } from "./archive/bytes-in.ts";
import { machineGain } from "./archive/machine-gain.ts";
import { watchRun } from "./archive/watch-run.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    jobs: { type: "string", default: `1,${availableParallelism()}` },
    as: { type: "string", default: "text" },
    dir: { type: "string", default: join(tmpdir(), "newsclean-bench") },
    program: {
      type: "string",
      default: fileURLToPath(new URL("../bin/newsclean.js", import.meta.url)),
    },
  },
});

const as = values.as === "html" ? "html" : "text";
console.log("pages jobs | seconds pages/s MB/s cpu-s peak-MB | again-s share");
for (const pages of values.pages.split(",").map(Number)) {
  mkdirSync(values.dir, { recursive: true });
  const archive = join(values.dir, `${as}-${pages}`);
  if (!existsSync(`${archive}.truth.jsonl`)) writeArchive({ pages, seed: 1, as }, archive);
  const megabytes = bytesIn(archive) / 1e6;
  const took = new Map<number, number>();
  for (const jobs of values.jobs.split(",")) {
    const output = `${archive}.out-${jobs}`;
    rmSync(output, { recursive: true, force: true });
    const words = ["batch", archive, "-o", output, "--jobs", jobs, "--quiet"];
    const first = await watchRun(process.execPath, [values.program, ...words]);
    const again = await watchRun(process.execPath, [values.program, ...words]);
    const { seconds, cpu, peak } = first;
    console.log(
      `${pages} ${jobs} | ${seconds.toFixed(1)} ${Math.round(pages / seconds)} ${(megabytes / seconds).toFixed(2)} ${cpu?.toFixed(1) ?? "?"} ${peak?.toFixed(0) ?? "?"} | ${again.seconds.toFixed(2)} ${((100 * again.seconds) / seconds).toFixed(1)} %`,
    );
    took.set(Number(jobs), seconds);
    if (jobs === values.jobs.split(",").at(-1)) console.log(await judgeCopies(archive, output));
  }
  const one = took.get(1);
  for (const [jobs, seconds] of took) {
    if (one === undefined || jobs === 1) continue;
    const [ours, machine] = [one / seconds, await machineGain(archive, jobs)];
    console.log(
      `${jobs} jobs: ${ours.toFixed(2)} x one job; ${jobs} processes without a pool: ${machine.toFixed(2)} x one; we reach ${((100 * ours) / machine).toFixed(0)} % of that`,
    );
  }
}
