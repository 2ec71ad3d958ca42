/** The bytecode cache: it is filled, used, and never needed. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const LOADER = path("bin/load-cached.js");
const PROGRAM = `
  const { main } = require(${JSON.stringify(LOADER)}).loadCached(process.argv[1]);
  void main(process.argv.slice(2));`;

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "newsclean-cache-"));
});

afterEach(() => {
  rmSync(cache, { recursive: true });
});

const PAGE = path("fixtures/repeated-article/input.txt");

function start(page: string, program: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ["-e", program, path("dist/cli/main.cjs"), "import", page], {
    encoding: "utf8",
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
  });
}

function run(env: Readonly<Record<string, string>> = {}, program = PROGRAM): string {
  const { stdout, stderr, status } = start(PAGE, program, env);
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const kept = (): readonly string[] =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test("a second run gives the same article from bytecode", () => {
  const first = run();
  const files = kept();
  expect(files.some((file) => file.includes("main.cjs"))).toBe(true);
  expect(run()).toBe(first);
  expect(kept()).toEqual(files);
});

test("a run that fails keeps nothing", () => {
  expect(start("no-such-page.txt", PROGRAM).status).toBe(2);
  expect(kept()).toEqual([]);
});

test("bytecode of another day is made anew", () => {
  const first = run();
  const yesterday = Date.now() / 1000 - 25 * 60 * 60;
  for (const file of kept()) utimesSync(file, yesterday, yesterday);
  expect(run()).toBe(first);
  for (const file of kept()) expect(statSync(file).mtimeMs / 1000).toBeGreaterThan(yesterday + 1);
});

test("a long run, whose first functions are forgotten by its end, keeps nothing", () => {
  run({}, `${PROGRAM} setTimeout(() => undefined, 3_500);`);
  expect(kept()).toEqual([]);
});

test("bytecode of older builds goes", () => {
  run();
  const folder = dirname(kept()[0]!);
  const old = ["AAAAAAAA", "BBBBBBBB", "CCCCCCCC"].map((mark) => `pasted-page-${mark}.cjs-1-2.5`);
  for (const [age, name] of old.entries()) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), 1000 - age, 1000 - age);
  }
  for (const file of kept()) if (file.includes("main.cjs")) rmSync(file);
  run();
  const pages = readdirSync(folder).filter((name) => name.startsWith("pasted-page-"));
  expect(pages).toHaveLength(3);
  expect(pages).toEqual(expect.arrayContaining(old.slice(0, 2)));
});

test("a spoiled cache is not believed", () => {
  const first = run();
  for (const file of kept()) writeFileSync(file, "spoiled");
  expect(run()).toBe(first);
});

test("a cache that cannot be written is done without", () => {
  const first = run();
  const noFolder = join(cache, "file");
  writeFileSync(noFolder, "");
  expect(run({ XDG_CACHE_HOME: noFolder })).toBe(first);
});

test("nothing is kept where the user says so", () => {
  run({ NODE_DISABLE_COMPILE_CACHE: "1" });
  expect(kept()).toEqual([]);
});
