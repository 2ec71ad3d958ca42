/** Bundles the library (ES modules) and the command line (CommonJS, which Node starts faster). */
import { fileURLToPath } from "node:url";
import { asciiChunks } from "./.ci/ascii-chunks.mjs";
import { binaryWeights } from "./.ci/binary-weights.mjs";
import { lateMarkdown } from "./.ci/late-markdown.mjs";
import { latePatterns } from "./.ci/late-patterns.mjs";
import { lazyChildProcess } from "./.ci/lazy-child-process.mjs";
import { thirdPartyLicences } from "./.ci/third-party-licences.mjs";

const yamlAsModules = fileURLToPath(
  new URL("node_modules/yaml/browser/dist/index.js", import.meta.url),
);

// jsonc-parser's CommonJS build finds its parts in a way no bundler can follow.
const jsoncAsModules = fileURLToPath(
  new URL("node_modules/jsonc-parser/lib/esm/main.js", import.meta.url),
);

/**
 * What cleaning a pasted page into Markdown takes, in one file: opening one file is quicker than twenty.
 * What only other inputs, commands and outputs take is reached through `import()` and stays in files of its own.
 */
const PASTED_PAGE = [
  /[\\/]src[\\/]cli[\\/]import\.ts$/,
  /[\\/]src[\\/]pipeline\.ts$/,
  /[\\/]src[\\/]read[\\/](?:decode|text)\.ts$/,
  /[\\/]src[\\/]write[\\/]markdown\.ts$/,
];

/** The half of yaml that reads; printing front matter takes the other one. */
const YAML_READER = [
  /[\\/]yaml[\\/]browser[\\/](?:dist[\\/](?:compose|parse|public-api|index)\b|index)/,
];

/** What every command starts with. */
const START = [
  /[\\/]src[\\/]cli[\\/](?:cleaning-options|commands|exit-codes|streams|version)\.ts$/,
  /[\\/]src[\\/]formats\.ts$/,
  /[\\/]src[\\/]model[\\/](?:errors|options|template)\.ts$/,
  /[\\/]node_modules[\\/]commander[\\/]/,
];

const isAmong = (files) => (id) => files.some((file) => file.test(id));

const shared = {
  platform: "node",
  // The worker pool starts files of its own, SQLite is native: both stay packages.
  external: [/^node:/, "tinypool", "@photostructure/sqlite"],
  // yaml's CommonJS build cannot be tree-shaken: its ES build saves the parser where only the printer is used.
  resolve: { alias: { yaml: yamlAsModules, "jsonc-parser": jsoncAsModules } },
  // Loading a module of yaml does nothing by itself, though its package does not say so.
  treeshake: {
    moduleSideEffects: [{ test: /[\\/]node_modules[\\/]yaml[\\/]/, sideEffects: false }],
  },
  plugins: [lazyChildProcess(), thirdPartyLicences()],
};

export default [
  {
    ...shared,
    input: {
      index: "src/index.ts",
      "remark-lint": "src/remark-lint.ts",
      "clean-worker": "src/archive/pool/clean-worker.ts",
    },
    output: {
      dir: "dist/lib",
      format: "esm",
      minify: false,
      cleanDir: true,
      chunkFileNames: "[name]-[hash].js",
    },
  },
  {
    ...shared,
    plugins: [...shared.plugins, latePatterns(), lateMarkdown(), binaryWeights(), asciiChunks()],
    input: {
      main: "src/cli/main.ts",
      "clean-worker": "src/archive/pool/clean-worker.ts",
      "check-worker": "src/check/check-worker.ts",
    },
    output: {
      dir: "dist/cli",
      format: "cjs",
      minify: true,
      codeSplitting: {
        includeDependenciesRecursively: true,
        groups: [
          { name: "start", test: isAmong(START), priority: 2 },
          {
            name: "yaml-reader",
            test: isAmong(YAML_READER),
            priority: 2,
            includeDependenciesRecursively: false,
          },
          { name: "pasted-page", test: isAmong(PASTED_PAGE), priority: 1 },
        ],
      },
      cleanDir: true,
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
    },
  },
];
