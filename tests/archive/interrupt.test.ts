import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { filesIn, folderWith, newsclean, page } from "./run-cli.ts";

const PROGRAM = fileURLToPath(new URL("../../bin/newsclean.js", import.meta.url));

it("ends in good order at the first Ctrl-C and says how to go on", async () => {
  const names = Array.from({ length: 800 }, (_, i) => `in/${String(i).padStart(4, "0")}.txt`);
  const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, page(`plan ${i}`)])));
  const child = spawn(process.execPath, [PROGRAM, "batch", "in", "-o", "out"], { cwd: folder });
  let err = "";
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  while (!isBegun(join(folder, "out"))) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
  expect(await code).toBe(130);
  expect(err).toMatch(/Stopping after the pages in hand/);
  expect(err).toMatch(/To go on: newsclean batch --resume -o out/);
  const done = Object.keys(filesIn(join(folder, "out"))).length;
  expect(done).toBeLessThan(names.length);
  expect(readdirSync(join(folder, "out/.newsclean/parts"))).toEqual([]);
  const resumed = newsclean(folder, ["batch", "--resume", "-o", "out"]);
  expect(resumed.code).toBe(0);
  expect(resumed.err).toContain(`${names.length - done} written · ${done} unchanged`);
});

it("stops at once at the second Ctrl-C, with nothing half-written, and goes on from there", async () => {
  const names = Array.from({ length: 800 }, (_, i) => `in/${String(i).padStart(4, "0")}.txt`);
  const folder = folderWith(Object.fromEntries(names.map((name, i) => [name, page(`plan ${i}`)])));
  const child = spawn(process.execPath, [PROGRAM, "batch", "in", "-o", "out"], { cwd: folder });
  const code = new Promise<number | null>((resolve) => child.on("exit", resolve));
  while (!isBegun(join(folder, "out"))) await new Promise((resolve) => setTimeout(resolve, 20));
  let err = "";
  child.stderr.on("data", (piece: Buffer) => (err += piece.toString()));
  child.stderr.once("data", () => child.kill("SIGINT"));
  child.kill("SIGINT");
  expect(await code).toBe(130);
  expect(err).toMatch(/\nStopped; what is written is whole\.\n$/);
  const partial = filesIn(join(folder, "out"));
  expect(newsclean(folder, ["batch", "--resume", "-o", "out"]).code).toBe(0);
  const whole = filesIn(join(folder, "out"));
  expect(Object.keys(whole)).toHaveLength(names.length);
  for (const [name, text] of Object.entries(partial)) expect(text).toBe(whole[name]);
});

/** Whether the first article is there. */
function isBegun(output: string): boolean {
  try {
    return readdirSync(output).some((name) => name.endsWith(".md"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}
