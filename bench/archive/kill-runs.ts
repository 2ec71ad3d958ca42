/** Kills runs over an archive at random moments, resumes, and compares with a run that nobody disturbed. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Ledger } from "../../src/archive/ledger/ledger.ts";
import type { Random } from "./random.ts";

/** What is killed, and how often. */
export interface KillPlan {
  /** Path of `bin/newsclean.js`. */
  readonly program: string;
  readonly archive: string;
  /** Folder for the outputs, `calm` and `killed`. */
  readonly work: string;
  readonly kills: number;
  readonly random: Random;
}

/** What became of the runs. */
export interface KillReport {
  /** Kills that met a run still at work. */
  readonly met: number;
  readonly pages: number;
  /** What differs from the undisturbed run; empty when nothing does. */
  readonly differences: readonly string[];
}

/** Runs, kills, resumes and compares. */
export async function killRuns(plan: KillPlan): Promise<KillReport> {
  const calm = join(plan.work, "calm");
  const killed = join(plan.work, "killed");
  const start = performance.now();
  await run(plan, calm, null);
  const whole = performance.now() - start;
  let met = 0;
  for (let i = 0; i < plan.kills; i += 1) {
    // Together as long as twice the whole: all parts of a run are met, its start-up and its end too.
    const delay = plan.random.next() * ((2 * whole) / plan.kills + START_UP);
    if (await run(plan, killed, delay)) met += 1;
  }
  await run(plan, killed, null);
  const [one, other] = [await stateOf(calm), await stateOf(killed)];
  return { met, pages: one.size, differences: differencesOf(one, other) };
}

/** Milliseconds until a run has begun its first page, on a quiet machine. */
const START_UP = 400;

/** Runs to the end, or kills the process group after `delay` ms; gives whether the kill met it at work. */
async function run(
  { program, archive }: KillPlan,
  output: string,
  delay: number | null,
): Promise<boolean> {
  const child = spawn(process.execPath, [program, "batch", archive, "-o", output, "--quiet"], {
    stdio: "ignore",
    detached: true,
  });
  const ended = new Promise<void>((resolve) =>
    child.on("exit", () => {
      resolve();
    }),
  );
  if (delay === null) {
    await ended;
    return false;
  }
  await Promise.race([wait(delay), ended]);
  const atWork = child.exitCode === null;
  if (atWork && child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  await ended;
  return atWork;
}

/** Every output file by its hash, every row by what it says; keys tell which. */
async function stateOf(output: string): Promise<Map<string, string>> {
  const state = new Map<string, string>();
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(output.length + 1);
    if (!entry.isFile() || name.startsWith(".newsclean")) continue;
    state.set(`file ${name}`, createHash("sha256").update(readFileSync(path)).digest("hex"));
  }
  const ledger = await Ledger.open(output);
  const rows = ledger.rows(
    `SELECT page.source, page.outcome, page.output, page.output_sha256, page.pending_sha256, page.sha256,
       page.title, page.date, page.words, page.warnings, first.source AS copies
     FROM page LEFT JOIN page AS first ON first.id = page.copies`,
  );
  for (const row of rows as Iterable<{ readonly source: string }>) {
    state.set(`row ${row.source}`, JSON.stringify(row));
  }
  ledger.close();
  return state;
}

function differencesOf(one: Map<string, string>, other: Map<string, string>): string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key)).sort();
}
