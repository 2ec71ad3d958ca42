/** A bundler plugin that lets commander load Node's process code (3 ms) only for subcommands that are programs. */

const EAGER = "const childProcess = require('node:child_process');";
const LAZY =
  "const childProcess = { get spawn() { return require('node:child_process').spawn; } };";

/** The plugin. */
export function lazyChildProcess() {
  return {
    name: "lazy-child-process",
    transform: {
      filter: { id: /\/commander\/lib\/command\.js$/ },
      handler(code) {
        if (!code.includes(EAGER)) throw new Error(`Cannot find \`${EAGER}\` in commander`);
        return code.replace(EAGER, LAZY);
      },
    },
  };
}
