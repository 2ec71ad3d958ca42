#!/usr/bin/env node
// CommonJS on purpose (see bin/package.json): Node starts a CommonJS program about 4 ms sooner.
const { enableCompileCache } = require("node:module");
const { join } = require("node:path");

const MAIN = join(__dirname, "../dist/cli/main.cjs");

// From 22.1 on Node keeps compiled code by itself; before, the program has to.
enableCompileCache?.();
const { main } = enableCompileCache ? require(MAIN) : require("./load-cached.js").loadCached(MAIN);
void main(process.argv.slice(2));
