/** Runs every check of the project in turn and stops at the first red one; the last line counts the tests. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Debian's browser; `.ci/run` installs it. */
const BROWSER = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** The pages that quality is measured on: they belong to their publishers and lie beside the repository, where they are. */
const CORPUS = "../shared/corpus";

const folder = mkdtempSync(join(tmpdir(), "newsclean-verify-"));
const results = join(folder, "tests.json");

interface Step {
  readonly name: string;
  readonly call: readonly [program: string, ...words: string[]];
  /** What has to be there for the step to make sense; without it the step is left out, and said to be. */
  readonly needs?: { readonly what: string; readonly here: () => boolean };
}

const STEPS: readonly Step[] = [
  { name: "lint", call: ["npm", "run", "lint"] },
  { name: "format", call: ["npm", "run", "format:check"] },
  { name: "types", call: ["npm", "run", "types"] },
  { name: "import walls", call: ["npm", "run", "walls"] },
  { name: "dead code", call: ["npm", "run", "dead"] },
  { name: "schemas are current", call: ["npm", "run", "schema", "--", "--check"] },
  { name: "build", call: ["npm", "run", "build"] },
  {
    name: "tests",
    call: [
      "npx",
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile=${results}`,
    ],
  },
  {
    name: "browser tests",
    call: ["npm", "run", "test:browser"],
    needs: { what: BROWSER, here: () => existsSync(BROWSER) },
  },
  { name: "package: publint", call: ["npm", "run", "package:lint"] },
  { name: "package: types resolve", call: ["npm", "run", "package:types"] },
  {
    name: "quality gate",
    call: ["npm", "run", "gate", "--", "--corpus", CORPUS],
    needs: { what: CORPUS, here: () => existsSync(CORPUS) },
  },
];

/** Whether the step is green. */
function run({ name, call: [program, ...words], needs }: Step): boolean {
  if (needs?.here() === false) {
    console.log(`\n== ${name}: left out, ${needs.what} is not here`);
    return true;
  }
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { status } = spawnSync(program, words, { stdio: "inherit" });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`== ${name}: ${status === 0 ? "green" : "RED"} after ${seconds} s`);
  return status === 0;
}

/** `N passed, N failed` of the tests that ran, in the form that CI reads; nothing where none ran. */
function countTests(): void {
  if (!existsSync(results)) return;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, "utf8")) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);
}

if (!STEPS.every(run)) process.exitCode = 1;
countTests();
rmSync(folder, { recursive: true });
