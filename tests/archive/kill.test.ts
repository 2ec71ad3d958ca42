import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { writeArchive } from "../../bench/archive/generate.ts";
import { killRuns } from "../../bench/archive/kill-runs.ts";
import { randomFrom } from "../../bench/archive/random.ts";

const MINUTES = 60_000;

it(
  "does every page exactly once, byte for byte, when it is killed five times and resumed",
  async () => {
    const work = mkdtempSync(join(tmpdir(), "newsclean-kill-"));
    const archive = join(work, "archive");
    writeArchive({ pages: 400, seed: 7, as: "text" }, archive);
    const program = fileURLToPath(new URL("../../bin/newsclean.js", import.meta.url));
    const report = await killRuns({ archive, work, program, kills: 5, random: randomFrom(7) });
    rmSync(work, { recursive: true, force: true });
    expect(report.differences).toEqual([]);
    // A file and a row each, but for the broken pages, which have a row alone.
    expect(report.pages).toBeGreaterThan(750);
    expect(report.met).toBeGreaterThan(0);
  },
  4 * MINUTES,
);
