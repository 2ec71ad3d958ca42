#!/usr/bin/env node
// CommonJS on purpose (see bin/package.json): Node starts a CommonJS program about 4 ms sooner.
const { join } = require("node:path");

const MAIN = join(__dirname, "../dist/cli/main.cjs");

/**
 * Bytes of bytecode that a function runs before V8 optimizes it, eight times V8's own measure: a page of usual size is
 * done before that pays, and would take a sixth longer. Long work gets its optimized code some milliseconds later.
 */
const OPTIMIZE_AFTER = 1_000_000;
/** By how much of what it holds the heap of one page may grow before it is cleaned, in percent: V8 lets it grow fourfold. */
const HEAP_GROWTH = 20;

// First, with the modules of Node that it needs: V8 takes bytecode, Node's own too, only under the flags it was made with.
const { loadCached } = require("./load-cached.js");
// The V8 of Node 20 is known to have these flags, and later ones gain nothing by them.
if (process.version.startsWith("v20.")) tuneV8();
const { main } = loadCached(MAIN);
void main(process.argv.slice(2)).then(leave);

function tuneV8() {
  const { setFlagsFromString } = require("node:v8");
  setFlagsFromString(`--interrupt-budget=${OPTIMIZE_AFTER}`);
  // Most patterns are used more than once: V8 would first build each for its interpreter, then again as machine code.
  setFlagsFromString("--no-regexp-tier-up");
  // Other commands clean or check many pages and would take longer.
  if (process.argv[2] === "import") setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
}

/** Ends the program once nothing is left to wait for: Node would first take its heap apart, which takes 3 ms. */
function leave() {
  if (process.getActiveResourcesInfo().length === 0) process.exit();
}
