/**
 * Batch beside its peers over the same pages, one after the other in one run:
 * `npx tsx bench/archive-peers.ts [--pages 1000] [--rounds 3] [--trafilatura PATH]`. Build first (`npm run build`).
 * Pasted text beside `awk '!seen[$0]++'`, which only drops lines seen before; HTML beside trafilatura's command line.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bytesIn } from "./archive/bytes-in.ts";
import { writeArchive } from "./archive/generate.ts";
import { watchRun, type Took } from "./archive/watch-run.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    jobs: { type: "string", default: "2" },
    trafilatura: { type: "string" },
    program: {
      type: "string",
      default: fileURLToPath(new URL("../bin/newsclean.js", import.meta.url)),
    },
  },
});

const work = mkdtempSync(join(tmpdir(), "newsclean-peers-"));
const pages = Number(values.pages);

/** Runs each contestant in each round and prints the medians. */
async function contest(
  archive: string,
  contestants: Readonly<Record<string, (output: string) => Promise<Took>>>,
): Promise<void> {
  const megabytes = bytesIn(archive) / 1e6;
  const times = new Map<string, Took[]>();
  for (let round = 0; round < Number(values.rounds); round += 1) {
    for (const [name, run] of Object.entries(contestants)) {
      const output = join(work, "output");
      rmSync(output, { recursive: true, force: true });
      times.set(name, [...(times.get(name) ?? []), await run(output)]);
    }
  }
  for (const [name, took] of times) {
    const { seconds: median, cpu } = took.sort((a, b) => a.seconds - b.seconds)[took.length >> 1]!;
    console.log(
      `  ${name.padEnd(42)} ${median.toFixed(2)} s  ${Math.round(pages / median)} pages/s  ${(megabytes / median).toFixed(2)} MB/s  ${cpu?.toFixed(2) ?? "?"} cpu-s`,
    );
  }
}

const newsclean = (archive: string) => (output: string) =>
  watchRun(process.execPath, [
    values.program,
    "batch",
    archive,
    "-o",
    output,
    "--jobs",
    values.jobs,
    "--quiet",
  ]);

const text = join(work, "text");
writeArchive({ pages, seed: 3, as: "text" }, text);
console.log(`pasted text, ${pages} pages, ${(bytesIn(text) / 1e6).toFixed(1)} MB`);
await contest(text, {
  [`newsclean batch --jobs ${values.jobs}`]: newsclean(text),
  "awk '!seen[$0]++' over all files": () =>
    watchRun("sh", [
      "-c",
      `find ${text} -type f -print0 | xargs -0 cat | awk '!seen[$0]++' > ${work}/awk`,
    ]),
});

const html = join(work, "html");
writeArchive({ pages, seed: 3, as: "html" }, html);
console.log(`HTML, ${pages} pages, ${(bytesIn(html) / 1e6).toFixed(1)} MB`);
const { trafilatura } = values;
if (trafilatura === undefined)
  console.log("  trafilatura is left out: name its program with --trafilatura");
await contest(html, {
  [`newsclean batch --jobs ${values.jobs}`]: newsclean(html),
  ...(trafilatura === undefined
    ? {}
    : {
        [`trafilatura --parallel ${values.jobs}`]: (output: string) =>
          watchRun(trafilatura, [
            "--input-dir",
            html,
            "-o",
            output,
            "--parallel",
            values.jobs,
            "--markdown",
          ]),
      }),
});
rmSync(work, { recursive: true, force: true });
