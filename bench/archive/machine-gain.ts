/** Measures how much more work this machine does in several processes than in one: no pool of workers can gain more. */
import { fileURLToPath } from "node:url";
import { watchRun } from "./watch-run.ts";

const PROGRAM = fileURLToPath(new URL("./clean-alone.mjs", import.meta.url));
/** Pages a process cleans: some seconds of work, so that its start counts for little. */
const PAGES = 1000;
/** Rounds of one process and of several in turn, of which the medians count. */
const ROUNDS = 3;

/** The work of `processes` at a time, each with pages of `archive` to clean, as a multiple of one's. */
export async function machineGain(archive: string, processes: number): Promise<number> {
  const gains: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const one = await secondsOf(archive, 1);
    const several = await secondsOf(archive, processes);
    gains.push((processes * one) / several);
  }
  return gains.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

/** Seconds until the last of so many processes has ended. */
async function secondsOf(archive: string, processes: number): Promise<number> {
  const runs = Array.from({ length: processes }, () =>
    watchRun(process.execPath, [PROGRAM, archive, String(PAGES)]),
  );
  const took = await Promise.all(runs);
  const failed = took.find(({ code }) => code !== 0);
  if (failed) throw new Error(`Cannot clean the pages of ${archive}: exit code ${failed.code}`);
  return Math.max(...took.map(({ seconds }) => seconds));
}
