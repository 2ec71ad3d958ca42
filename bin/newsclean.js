#!/usr/bin/env node
// CommonJS on purpose (see bin/package.json): Node starts a CommonJS program about 4 ms sooner.
require("../dist/cli/main.cjs");
