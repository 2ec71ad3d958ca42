#!/usr/bin/env node
// CommonJS on purpose (see bin/package.json): Node starts a CommonJS program about 4 ms sooner.
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

const MAIN = join(__dirname, "../dist/cli/main.cjs");

/**
 * Bytes of bytecode that a function runs before V8 optimizes it, eight times V8's own measure: a page of usual size is
 * done before that pays, and would take a sixth longer. Long work gets its optimized code some milliseconds later.
 */
const OPTIMIZE_AFTER = 1_000_000;

// From 22.1 on Node keeps compiled code by itself; before, the program has to.
enableCompileCache?.();
const { main } = enableCompileCache ? require(MAIN) : loadOnOldNode();
void main(process.argv.slice(2));

/** Only the old Nodes, whose V8 is known to have the flag: a newer one might complain of it on every run. */
function loadOnOldNode() {
  // First, with the modules of Node that it needs: V8 takes bytecode, Node's own too, only under the flags it was made with.
  const { loadCached } = require("./load-cached.js");
  const { setFlagsFromString } = require("node:v8");
  setFlagsFromString(`--interrupt-budget=${OPTIMIZE_AFTER}`);
  // Most patterns are used more than once: V8 would first build each for its interpreter, then again as machine code.
  setFlagsFromString("--no-regexp-tier-up");
  return loadCached(MAIN);
}
