/** Labels every pasted page of a corpus on one core and prints megabytes a second, beside awk and wc over the same bytes. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gather } from "../src/labeller/evidence.ts";
import { computeFeatures } from "../src/labeller/features.ts";
import { loadModel, readBlocks } from "../src/labeller/model.ts";
import { scan } from "../src/labeller/scan.ts";
import type { Document, Stage } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readText } from "../src/read/text.ts";
import { dedupe } from "../src/stages/dedupe.ts";
import { label } from "../src/stages/label.ts";

/** Rounds; the fastest counts, since other programs only ever slow one down. */
const ROUNDS = 5;
const SETS = ["fundus", "wcxb-dev"];

const { values } = parseArgs({ options: { corpus: { type: "string" } } });
if (values.corpus === undefined) throw new Error("Cannot `bench` without `--corpus DIR`");

const paths = SETS.flatMap((set) => {
  const folder = join(values.corpus!, set);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => join(folder, name));
});
const documents: Document[] = [];
const pages: Buffer[] = [];
for (const path of paths) {
  const bytes = readFileSync(path);
  if (bytes.length === 0) continue;
  const source = await decode({ bytes, path }, DEFAULTS);
  const markRepeats: Stage = dedupe;
  documents.push(markRepeats(readText(source), DEFAULTS));
  pages.push(bytes);
}
const megabytes = pages.reduce((sum, { length }) => sum + length, 0) / 1e6;
const model = loadModel("text");
const live = documents.map(({ blocks }) => blocks.filter(({ verdict }) => !verdict));

const folder = mkdtempSync(join(tmpdir(), "newsclean-bench-"));
const all = join(folder, "all.txt");
writeFileSync(all, Buffer.concat(pages));

const floors: Readonly<Record<string, () => void>> = {
  "wc -w": () => execFileSync("wc", ["-w", all]),
  "awk, words a line": () =>
    execFileSync("awk", ["{ n += NF; c += length($0) } END { print n, c }", all]),
};
const ours: Readonly<Record<string, () => void>> = {
  scan: () => {
    for (const blocks of live) scan(blocks);
  },
  "scan, language, repeats": () => {
    for (const { blocks } of documents) gather(blocks);
  },
  "… and features": () => {
    for (const { blocks } of documents) computeFeatures(model.set, gather(blocks), model.lexicon);
  },
  "… and model": () => {
    for (const { blocks } of documents) readBlocks(model, blocks);
  },
  "the whole label stage": () => {
    for (const document of documents) label(document);
  },
};

console.log(`${documents.length} pages, ${megabytes.toFixed(1)} MB, ${live.flat().length} blocks`);
for (const [name, run] of Object.entries({ ...floors, ...ours })) {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    const wall = performance.now();
    run();
    const { user, system } = process.cpuUsage(start);
    // A floor runs in a process of its own, so that its time is the wall's; ours is the core's.
    const milliseconds = name in floors ? performance.now() - wall : (user + system) / 1e3;
    best = Math.min(best, milliseconds);
  }
  console.log(`${(megabytes / (best / 1e3)).toFixed(1).padStart(8)} MB/s  ${name}`);
}
rmSync(folder, { recursive: true });
