/** Runs a program and watches what it takes. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** What a run took. */
export interface Took {
  readonly seconds: number;
  /** Seconds of all cores together, as far as the last look saw; `null` for what ended between two looks. */
  readonly cpu: number | null;
  /** Most memory held at a time, MB; `null` where the system does not say. */
  readonly peak: number | null;
  readonly code: number | null;
}

/** Milliseconds between two looks. */
const LOOK_INTERVAL = 50;

/** Clock ticks a second in /proc (Linux: sysconf(_SC_CLK_TCK)). */
const TICKS = 100;

/** Runs to the end. */
export function watchRun(command: string, words: readonly string[]): Promise<Took> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, words, { stdio: "ignore" });
    let peak: number | null = null;
    let cpu: number | null = null;
    const timer = setInterval(() => {
      const folder = `/proc/${child.pid}`;
      if (!existsSync(`${folder}/status`)) return;
      const status = readFileSync(`${folder}/status`, "utf8");
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
      // A process that has just ended has no memory any more.
      if (kilobytes === undefined) return;
      peak = Number(kilobytes) / 1024;
      // The fields behind the name, which may hold spaces: utime, stime, and those of waited-for children.
      const fields = readFileSync(`${folder}/stat`, "utf8").split(") ")[1]!.split(" ");
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      if (ticks > 0) cpu = ticks / TICKS;
    }, LOOK_INTERVAL);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - start) / 1000, cpu, peak, code });
    });
  });
}
