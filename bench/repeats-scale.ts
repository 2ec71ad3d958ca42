/** Times the repeats stage alone: hostile pages at a tenth and at full size, and real pages beside awk. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Document } from "../src/model/document.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { decode } from "../src/read/decode.ts";
import { readText } from "../src/read/text.ts";
import { dedupe } from "../src/stages/dedupe.ts";
import { Chance } from "../tests/repeats/random.ts";

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    /** Share of the full sizes, for a quick look. */
    scale: { type: "string", default: "1" },
    /** Only inputs whose name holds this. */
    only: { type: "string", default: "" },
  },
});
/** Runs over the real pages, taking turns with awk. */
const RUNS = 25;
const SCALE = Number(values.scale);

const WORDS =
  "harbour bridge divers pier council winter lantern salt ferry clock meadow archive bell quarry tunnel goat".split(
    " ",
  );

/** A sentence of its own for each number. */
function sentence(seed: number, words = 16): string {
  const chance = new Chance(seed);
  const said = Array.from({ length: words }, () => `${chance.pick(WORDS)}${chance.whole(0, 99)}`);
  return `The ${said.join(" ")}.`;
}

function lines(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join("\n");
}

/** The Fibonacci word: as repetitive as a text can be without a period. */
function fibonacci(length: number): string {
  let [a, b] = ["a", "ab"];
  while (b.length < length) [a, b] = [b, b + a];
  return b.slice(0, length);
}

const LONG =
  "The old harbour bridge carried its first cyclists on Sunday, two years after a barge tore a hole into it.";

/** Each makes a text whose length is proportional to `n`, and its full size. */
const INPUTS: readonly (readonly [name: string, full: number, make: (n: number) => string])[] = [
  ["equal short lines", 1e6, (n) => lines(n, () => "Read more")],
  ["equal long lines", 1e6, (n) => lines(n, () => LONG)],
  ["different lines", 1e6, (n) => lines(n, (i) => sentence(i, 6))],
  ["two copies, line by line", 1e5, (n) => lines(n, (i) => sentence(i >> 1))],
  ["two copies, one after the other", 1e5, (n) => lines(n, (i) => sentence(i % (n / 2)))],
  ["paragraphs ten times over", 1e5, (n) => lines(n, (i) => sentence(i % (n / 10)))],
  [
    "Fibonacci word of lines",
    1e5,
    (n) => {
      const word = fibonacci(n);
      return lines(n, (i) => (word[i] === "a" ? sentence(1) : sentence(2)));
    },
  ],
  [
    "Fibonacci word of words",
    1e6,
    (n) => fibonacci(n).replace(/a/g, "salt ").replace(/b/g, "bell "),
  ],
  ["near-equal paragraphs", 1e4, (n) => lines(n, (i) => `${LONG} It weighed ${i} tons. ${LONG}`)],
  [
    "one line of different text (MB)",
    100,
    (n) =>
      Array.from({ length: n * 7200 }, (_, i) => sentence(i))
        .join(" ")
        .slice(0, n * 1e6),
  ],
  [
    "one line, the same again (MB)",
    100,
    (n) => {
      const half = Array.from({ length: n * 3600 }, (_, i) => sentence(i)).join(" ");
      return `${half} ${half}`;
    },
  ],
  ["one line without a space (MB)", 20, (n) => "harbour".repeat(n * 142_857)],
  ["accents piled up", 1e6, (n) => `z${"\u0335\u0321\u0489".repeat(n)}algo\n`.repeat(2)],
  ["bidi controls", 1e6, (n) => `${"\u202e\u2066a\u2069\u202c ".repeat(n / 4)}\n`.repeat(2)],
  ["white space", 1e7, (n) => `a${" ".repeat(n)}b\n`.repeat(2)],
  ["Kana voicing one by one", 1e6, (n) => "て\u3099".repeat(n / 2)],
];

async function read(text: string): Promise<Document> {
  return readText(await decode(text, DEFAULTS));
}

/** CPU milliseconds of the stage on a document, the better of two runs on small ones. */
function time(document: Document): number {
  let best = Infinity;
  for (let run = 0; run < 2; run += 1) {
    best = Math.min(
      best,
      cpuOf(() => dedupe(document)),
    );
    if (best > 2000) break;
  }
  return best;
}

/** CPU milliseconds of this process: the machine may be busy with other things. */
function cpuOf(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

console.log(
  "hostile input                        blocks        MB   1/10 ms   full ms   ratio    MB/s   marked",
);
for (const [name, full, make] of INPUTS) {
  if (!name.includes(values.only)) continue;
  const size = Math.max(20, full * SCALE);
  const tenth = await read(make(Math.round(size / 10)));
  const small = time(tenth);
  const whole = await read(make(size));
  const large = time(whole);
  const megabytes = whole.source.text.length / 1e6;
  const marked = dedupe(whole).blocks.filter((block) => block.verdict).length;
  console.log(
    name.padEnd(34) +
      [
        whole.blocks.length,
        megabytes.toFixed(1),
        small.toFixed(0),
        large.toFixed(0),
        (large / small).toFixed(1),
        ((megabytes / large) * 1000).toFixed(0),
        marked,
      ]
        .map((cell) => String(cell).padStart(10))
        .join(""),
  );
}
if (values.corpus !== undefined) await measureCorpus(values.corpus);

/** Prints the throughput of the stage on real pages, and that of awk's line filter on the same text. */
async function measureCorpus(corpus: string): Promise<void> {
  const pages: { readonly bytes: Uint8Array; readonly path: string }[] = [];
  for (const set of readdirSync(corpus).filter((name) => !name.includes("."))) {
    for (const name of readdirSync(join(corpus, set)).filter((file) => file.endsWith(".txt"))) {
      const bytes = readFileSync(join(corpus, set, name));
      if (bytes.length > 0) pages.push({ bytes, path: name });
    }
  }
  const folder = mkdtempSync(join(tmpdir(), "newsclean-"));
  const file = join(folder, "pages.txt");
  writeFileSync(file, Buffer.concat(pages.flatMap(({ bytes }) => [bytes, Buffer.from("\n")])));
  const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const ours: number[] = [];
  const awk: number[] = [];
  // Read beforehand: what the reader leaves to the garbage collector is not the stage's.
  const documents: Document[] = [];
  for (const page of pages) documents.push(readText(await decode(page, DEFAULTS)));
  for (let run = 0; run < RUNS; run += 1) {
    ours.push(
      cpuOf(() => {
        for (const document of documents) dedupe(document);
      }),
    );
    awk.push(cpuOfCommand(`awk '!seen[$0]++' ${file}`));
  }
  rmSync(folder, { recursive: true });
  const speed = (milliseconds: number): string => ((megabytes / milliseconds) * 1000).toFixed(1);
  const [we, they] = [median(ours), median(awk)];
  console.log(
    `\n${pages.length} real pages, ${megabytes.toFixed(1)} MB, medians of ${RUNS} runs, CPU time`,
  );
  console.log(`repeats stage       ${speed(we)} MB/s`);
  console.log(
    `awk '!seen[$0]++'   ${speed(they)} MB/s, the stage runs at ${(they / we).toFixed(2)} of it`,
  );
}

/** CPU milliseconds of a shell command, its output thrown away. */
function cpuOfCommand(command: string): number {
  const script = `TIMEFORMAT='%U %S'; time ${command} > /dev/null`;
  const { stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
  const [user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return (user + system) * 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
