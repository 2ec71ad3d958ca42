/** How long `newsclean import` of one page takes beside a bare `node -e 0`: `node bench/cold-start.mjs [page]`. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Pairs that are measured; the median of an odd number is one of them. */
const PAIRS = 15;

const BIN = fileURLToPath(new URL("../bin/newsclean.js", import.meta.url));
const PAGE = fileURLToPath(new URL("../fixtures/repeated-article/input.txt", import.meta.url));
const calls = {
  "node -e 0": ["-e", "0"],
  "newsclean import": [BIN, "import", process.argv[2] ?? PAGE, "--quiet"],
};

/** Milliseconds from start to end of a process. */
function time(words) {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words);
  if (status !== 0) throw new Error(`Unexpected end of node ${words.join(" ")}: ${stderr}`);
  return performance.now() - start;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[(numbers.length - 1) / 2];

// One run of each is not counted: it brings the files into memory and fills the bytecode cache.
for (const words of Object.values(calls)) time(words);
// In turn, so that a busy moment of the machine falls on both.
const pairs = Array.from({ length: PAIRS }, () => Object.values(calls).map(time));
for (const [i, name] of Object.keys(calls).entries()) {
  console.log(`${name.padEnd(17)} ${median(pairs.map((pair) => pair[i])).toFixed(1)} ms`);
}
console.log(
  `ratio ${median(pairs.map(([bare, full]) => full / bare)).toFixed(2)} (median of ${PAIRS} pairs)`,
);
