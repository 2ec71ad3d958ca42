import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it, type TestContext } from "vitest";
import { filesIn, folderWith, newsclean, page } from "./run-cli.ts";

const MEGABYTE = 1024 * 1024;

const mounts: string[] = [];

afterEach(() => {
  for (const mount of mounts.splice(0)) spawnSync("umount", ["-l", mount]);
});

/** Mounts a small disk in memory, or skips the test and says why. */
function mountDisk(context: TestContext, path: string, size: string): void {
  mkdirSync(path, { recursive: true });
  const { status, stderr } = spawnSync(
    "mount",
    ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", path],
    {
      encoding: "utf8",
    },
  );
  if (status === 0) mounts.push(path);
  else context.skip(`a disk cannot be mounted here: ${stderr || "no mount program"}`);
}

function remount(path: string, options: string): void {
  const { stderr } = spawnSync("mount", ["-o", `remount,${options}`, path], { encoding: "utf8" });
  expect(stderr).toBe("");
}

function namesOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `in/${String(i).padStart(3, "0")}.txt`);
}

/** Pages of some 8 kB. */
function pages(count: number): Record<string, string> {
  return Object.fromEntries(
    namesOf(count).map((name, i) => [
      name,
      Array.from({ length: 24 }, (_, j) => page(`plan ${i} of part ${i * 31 + j * 7}`)).join("\n"),
    ]),
  );
}

/** Pages of some 60 words. */
function shortPages(count: number): Record<string, string> {
  return Object.fromEntries(namesOf(count).map((name, i) => [name, page(`plan ${i}`)]));
}

/** Runs `batch in -o out`, and does a deed as soon as the article `first` is there. */
async function disturb(
  folder: string,
  first: string,
  deed: () => void,
): Promise<{ readonly code: number | null; readonly err: string }> {
  const program = new URL("../../bin/newsclean.js", import.meta.url).pathname;
  const words = [program, "batch", "in", "-o", "out", "--jobs", "1"];
  const child = spawn(process.execPath, words, { cwd: folder });
  let err = "";
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  while (!existsSync(join(folder, `out/${first}.md`))) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  deed();
  return { code: await ended, err };
}

describe("what can go wrong with one page", () => {
  it("names each, does the rest and ends with 1", () => {
    const folder = folderWith({
      "in/a.txt": page("the bridge"),
      "in/bomb.html.gz": gzipSync(Buffer.alloc(100 * MEGABYTE)),
      "in/noise.txt": Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251),
      "in/z.txt": page("the tunnel"),
    });
    const garbage = openSync(join(folder, "in/garbage.txt"), "w");
    ftruncateSync(garbage, 50 * MEGABYTE);
    closeSync(garbage);
    const ran = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/in\/bomb\.html\.gz: unpacks to more than 32 MiB/);
    expect(ran.err).toMatch(/garbage\.txt: is larger than 32 MiB/);
    expect(ran.err).toMatch(/in\/noise\.txt/);
    expect(ran.err).toMatch(/2 written · 3 failed/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.md", "z.md"]);
  });

  it("stops a line of an archive that never ends, and reads on behind one that does", () => {
    const record = JSON.stringify({ id: "a", text: page("the bridge") });
    const folder = folderWith({
      "in/n.ndjson.gz": gzipSync(
        Buffer.concat([Buffer.alloc(40 * MEGABYTE, "x"), Buffer.from(`\n${record}\n`)]),
      ),
    });
    const ran = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(ran.err).toMatch(/n\.ndjson\.gz:1: is larger than/);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["n/a.md"]);
  });

  it("says of sources that were deleted under way that they are no longer there", async () => {
    const folder = folderWith(shortPages(400));
    const { code, err } = await disturb(folder, "000", () => {
      rmSync(join(folder, "in/399.txt"));
    });
    expect(err).toMatch(/in\/399\.txt: is no longer there/);
    expect(err).toMatch(/399 written · 1 failed/);
    expect(code).toBe(1);
  });

  it("names a file that may not be read", (context) => {
    const NOBODY = 65534;
    const folder = folderWith({ "in/a.txt": page("the bridge"), "in/b.txt": page("the tunnel") });
    for (const name of ["", "in"]) chmodSync(join(folder, name), 0o777);
    chmodSync(join(folder, "in/b.txt"), 0o000);
    if (process.getuid?.() !== 0) context.skip("only root can become somebody who may not read");
    const program = new URL("../../bin/newsclean.js", import.meta.url).pathname;
    const ran = spawnSync(process.execPath, [program, "batch", "in", "-o", "out"], {
      cwd: folder,
      uid: NOBODY,
      encoding: "utf8",
    });
    expect(ran.stderr).toMatch(/in\/b\.txt: cannot be read: permission denied/);
    expect(ran.status).toBe(1);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual(["a.md"]);
  });
});

describe("what can go wrong with the disk", () => {
  it("names each page that a full disk has no room for, and goes on when there is room", (context) => {
    const folder = folderWith(pages(120));
    const disk = join(folder, "disk");
    mountDisk(context, disk, "1m");
    const ran = newsclean(folder, ["batch", "in", "-o", "disk/out"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/in\/\d+\.txt: .*disk is full/);
    const whole = folderWith({});
    newsclean(folder, ["batch", "in", "-o", join(whole, "out")]);
    const expected = filesIn(join(whole, "out"));
    const partial = filesIn(join(disk, "out"));
    for (const [name, text] of Object.entries(partial)) expect(text).toBe(expected[name]);
    expect(Object.keys(partial).length).toBeLessThan(120);
    remount(disk, "size=20m");
    expect(newsclean(folder, ["batch", "--resume", "-o", "disk/out"]).code).toBe(0);
    expect(filesIn(join(disk, "out"))).toEqual(expected);
  });

  it("names the pages of a folder that has turned read-only, and does the others", (context) => {
    const folder = folderWith({
      "in/a.txt": page("the bridge"),
      "in/deep/b.txt": page("the tunnel"),
    });
    mountDisk(context, join(folder, "out/deep"), "1m");
    remount(join(folder, "out/deep"), "ro");
    const ran = newsclean(folder, ["batch", "in", "-o", "out"]);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/deep\/b\.txt: deep\/b\.md: .*read-only|cross-device/i);
    expect(readdirSync(join(folder, "out"))).toContain("a.md");
  });

  it("names the pages of a folder that turns read-only under way, and does the others", async (context) => {
    const names = Array.from({ length: 400 }, (_, i) => String(i).padStart(3, "0"));
    const last = { "in/deep/b.txt": page("the tunnel"), "in/other/c.txt": page("the harbour") };
    const folder = folderWith({ ...shortPages(names.length), ...last });
    mountDisk(context, join(folder, "out/deep"), "1m");
    const { code, err } = await disturb(folder, "000", () => {
      remount(join(folder, "out/deep"), "ro");
    });
    expect(err).toMatch(/in\/deep\/b\.txt: deep\/b\.md: .*(?:read-only|cross-device)/i);
    expect(code).toBe(1);
    expect(Object.keys(filesIn(join(folder, "out")))).toEqual([
      ...names.map((name) => `${name}.md`),
      "other/c.md",
    ]);
  });

  it("says of places that cannot be written why, in a line", (context) => {
    const folder = folderWith({ "in/a.txt": page("the bridge"), file: "" });
    mountDisk(context, join(folder, "disk"), "1m");
    remount(join(folder, "disk"), "ro");
    const words = ["--quiet", "batch", "in"];
    const stream = [...words, "--format", "ndjson"];
    for (const [call, reason] of [
      [[...words, "-o", "disk/out"], /Cannot write `disk\/out\/.newsclean`: .*read-only/],
      [[...words, "-o", "file"], /its folder is a file/],
      [[...words, "-o", ""], /Cannot `batch` without `-o DIR`/],
      [[...stream, "-o", "none/a.ndjson"], /its folder does not exist/],
      [[...words, "-o", "out", "--report", "none/a.html"], /its folder does not exist/],
      [[...words, "-o", "out", "--failures", "in"], /it is a folder/],
      [["learn", "in", "-o", "none/a.json"], /its folder does not exist/],
      [["--quiet", "batch", "@in", "--format", "ndjson"], /Cannot read the list `@in`/],
    ] as const) {
      const { code, err } = newsclean(folder, call);
      expect(err.trimEnd().split("\n").at(-1)).toMatch(reason);
      expect(code).toBe(2);
    }
  });

  it("says of a ledger that the system lets grow no further that it cannot be written", () => {
    const folder = folderWith(pages(40));
    const program = join(import.meta.dirname, "../../bin/newsclean.js");
    // Blocks of 1024 bytes: the files fit, the database does not.
    const script = `ulimit -f 100; exec ${process.execPath} ${program} batch in -o out --quiet`;
    const { status, stderr } = spawnSync("bash", ["-c", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stderr).toMatch(/cannot be (?:written|noted)/);
    expect(status).toBe(1);
    expect(newsclean(folder, ["batch", "--resume", "-o", "out"]).code).toBe(0);
  });

  it("refuses a second run in the same folder", () => {
    const folder = folderWith(pages(3));
    const holder = `const {DatabaseSync}=require("@photostructure/sqlite");const d=new DatabaseSync(process.argv[1]);d.exec("BEGIN EXCLUSIVE");console.log(1);setTimeout(()=>{},1e6)`;
    mkdirSync(join(folder, "out/.newsclean"), { recursive: true });
    const lock = join(folder, "out/.newsclean/lock.db");
    const script = `"$0" -e '${holder}' "${lock}" & sleep 0.5; "$0" "$1" batch in -o out; code=$?; kill %1; exit $code`;
    const program = new URL("../../bin/newsclean.js", import.meta.url).pathname;
    const modules = new URL("../../node_modules", import.meta.url).pathname;
    const ran = spawnSync("bash", ["-c", script, process.execPath, program], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_PATH: modules },
    });
    expect(ran.stderr).toMatch(/another run is working in this folder/);
    expect(ran.status).toBe(2);
  });
});
