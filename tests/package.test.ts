/** The package as users get it: packed, installed in an empty folder, run and imported. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TSC = join(ROOT, "node_modules/typescript/bin/tsc");

/** ms; an install may have to wait for a registry. */
const INSTALL_TIME = 240_000;

const STORY = `Ferry bell found in a garden shed

2 May 2023

The bell of the old ferry, missing since 1958, hung in a garden shed all the time, and its owner used it to call the hens.
`;

const PROGRAM = `
import { clean, examine, NewscleanError, type Article, type Document, type Options } from "newsclean";

const options: Partial<Options> = { dateOrder: "dmy" };
const article: Article = await clean(${JSON.stringify(STORY)}, options);
const document: Document = await examine(new TextEncoder().encode("Text"), options);
const date: string | null = article.date;
// @ts-expect-error: the article has no such key
article.headline;
if (!(NewscleanError.prototype instanceof Error)) throw new Error("Unexpected class");
console.log(JSON.stringify({ text: article.bodyText, blocks: document.blocks.length, date }));
`;

/** What a careful user compiles with; `types` is empty so that nothing of Node is needed. */
const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: "nodenext",
  target: "es2022",
  lib: ["es2023", "dom"],
  types: [],
};

let folder: string;

/** What a program printed in the folder; its whole output is the error where it failed. */
function run(program: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${words.join(" ")}: ${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "newsclean-package-"));
  // The bundle is there already (build-when-stale); packing builds nothing, since other tests are using it.
  execFileSync(process.execPath, [TSC, "-p", "tsconfig.build.json"], { cwd: ROOT });
  const packed = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as readonly [{ readonly filename: string }];
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", `./${packed[0].filename}`);
}, INSTALL_TIME);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("npx newsclean cleans a page", () => {
  writeFileSync(join(folder, "page.txt"), STORY);
  expect(run("npx", "newsclean", "import", "page.txt")).toContain("used it to call the hens.");
});

test("the import has types and does what they say", () => {
  mkdirSync(join(folder, "program"));
  writeFileSync(join(folder, "program/main.ts"), PROGRAM);
  writeFileSync(join(folder, "program/tsconfig.json"), JSON.stringify({ compilerOptions }));
  run(process.execPath, TSC, "-p", "program");
  const said = JSON.parse(run(process.execPath, "program/main.js")) as Readonly<
    Record<string, unknown>
  >;
  expect(said).toMatchObject({ blocks: 1 });
  expect(said["text"]).toContain("The bell of the old ferry");
});

test("the licences of what is bundled come with it", () => {
  const notices = readFileSync(
    join(folder, "node_modules/newsclean/dist/cli/THIRD-PARTY-LICENCES.txt"),
    "utf8",
  );
  expect(notices).toMatch(/^commander [\d.]+ \(MIT\)$/m);
  expect(notices).toMatch(/^yaml [\d.]+ \(ISC\)$/m);
});
