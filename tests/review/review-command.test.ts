/** `newsclean review` and `import --corrections` as people call them. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openBrowser } from "../../src/cli/open-browser.ts";

const BIN = fileURLToPath(new URL("../../bin/newsclean.js", import.meta.url));

const PAGE =
  "Pond frozen over\n\nJanuary 9, 2024\n\nThe town pond froze over on Tuesday night, and by Wednesday noon every pair of skates that the two shops had was sold or lent.\n";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newsclean-review-"));
  writeFileSync(join(folder, "page.txt"), PAGE);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [BIN, ...words], { cwd: folder, encoding: "utf8" });
}

/** Starts a review, waits for its address, does `work`, presses Ctrl-C; gives exit code and what was said. */
async function reviewing(words: readonly string[], work: (address: string) => Promise<unknown>) {
  const child = spawn(process.execPath, [BIN, "review", "page.txt", ...words], { cwd: folder });
  let told = "";
  const ended = once(child, "close");
  const address = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      const found = /http:\S+/.exec(told);
      if (found) resolve(found[0]);
    });
    child.once("close", () => {
      reject(new Error(told));
    });
  });
  await work(address);
  child.kill("SIGINT");
  const [code] = (await ended) as [number | null];
  return { code, told };
}

const correct = (address: string) =>
  fetch(new URL("/corrections", address), {
    method: "POST",
    body: new URLSearchParams({ block: "0", role: "boilerplate" }),
  });

describe("review", () => {
  test("refuses a place for corrections that is none before anybody works for it", () => {
    const { status, stderr } = run("review", "page.txt", "--corrections", "no-such/said.json");
    expect(status).toBe(2);
    expect(stderr).toContain("Cannot write `no-such/said.json`: its folder does not exist");
  });

  test("tells the browser that corrections could not be kept, and why", async () => {
    mkdirSync(join(folder, "kept"));
    await reviewing(["--corrections", "kept/said.json"], async (address) => {
      rmSync(join(folder, "kept"), { recursive: true });
      const answer = await correct(address);
      expect(answer.status).toBe(500);
      expect(await answer.text()).toContain("Cannot write `kept/said.json`");
    });
  });

  test("keeps corrections in the file, goes on from it, and import applies them", async () => {
    const words = ["--corrections", "said.json"];
    const first = await reviewing(words, correct);
    expect(first.code).toBe(0);
    expect(first.told).not.toContain("gone");
    expect(run("import", "page.txt", ...words).stdout).toMatch(/^---\ntitle: null\n/);
    await reviewing(words, async (address) => {
      expect(await (await fetch(address)).text()).toContain("1 correction\n");
    });
  });

  test("says at the end that corrections were not kept", async () => {
    const { code, told } = await reviewing([], correct);
    expect(code).toBe(0);
    expect(told).toContain("--corrections FILE keeps them");
  });

  test.skipIf(process.platform === "win32")("names a port that is taken", async () => {
    await reviewing([], (address) => {
      const { port } = new URL(address);
      const { status, stderr } = run("review", "page.txt", "--port", port);
      expect(status).toBe(2);
      expect(stderr).toContain(`Cannot serve on port ${port}: something else uses it`);
      return Promise.resolve();
    });
  });

  test.each([
    [["review"], "without a page"],
    [["review", "none.txt"], "there is no such file"],
    [["review", "page.txt", "--port", "http"], "Expected a number from 0 to 65535"],
  ])("%j is a wrong call", (words, message) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

test.each([
  ["no JSON", "{", "Cannot read corrections from `said.json`"],
  ["no list", '{"schemaVersion":1}', "expected a list `corrections`"],
  ["another version", '{"schemaVersion":2,"corrections":[]}', "expected `schemaVersion` 1"],
  [
    "an unknown role",
    '{"schemaVersion":1,"corrections":[{"line":1,"text":"a","role":"hero"}]}',
    "corrections[0]",
  ],
])("import refuses a file of corrections with %s", (_, text, message) => {
  writeFileSync(join(folder, "said.json"), text);
  const { status, stdout, stderr } = run("import", "page.txt", "--corrections", "said.json");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(message);
  expect(readFileSync(join(folder, "said.json"), "utf8")).toBe(text);
});

test("a browser that is not there is told, one that is gets the address", async () => {
  expect(await openBrowser("http://x/", ["newsclean-no-such-browser"])).toContain("ENOENT");
  const seen = join(folder, "seen");
  const script = `require("fs").writeFileSync(${JSON.stringify(seen)}, process.argv[1])`;
  expect(await openBrowser("http://x/", [process.execPath, "-e", script])).toBeNull();
  await expect.poll(() => readFileSync(seen, "utf8")).toBe("http://x/");
});
