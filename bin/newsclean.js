#!/usr/bin/env node
// CommonJS on purpose (see bin/package.json): Node starts a CommonJS program about 4 ms sooner.
void require("../dist/cli/main.cjs").main(process.argv.slice(2));
