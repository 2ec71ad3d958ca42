/** Says how far a run has come: a line that renews itself on a terminal, else a line now and then. */
import { withPath } from "../archive/failure-message.ts";
import type { BatchEnd } from "../archive/run-batch.ts";
import type { Tally } from "../archive/tally.ts";
import { endWhenPipeCloses } from "./streams.ts";

/** Milliseconds between two looks at the tally: on a terminal, and on what may be a log file. */
const TERMINAL_INTERVAL = 200;
const LOG_INTERVAL = 10_000;

/** Moves to the start of the line and clears it (ECMA-48). */
const CLEAR_LINE = "\r\u001b[2K";

/** Tells of a run on standard error. */
export interface Progress {
  readonly tellFailure: (path: string, message: string) => void;
  readonly tellRemoved: (path: string) => void;
  /** Tells how the run ended. */
  readonly end: (end: BatchEnd) => void;
}

/** What a progress is told. */
export interface ProgressOptions {
  readonly quiet: boolean;
  /** Counts all pages; only asked when there is a terminal to show what is left. `null`: it cannot be known. */
  readonly countPages?: () => Promise<number | null>;
}

/** Starts telling. */
export function startProgress(tally: Tally, { quiet, countPages }: ProgressOptions): Progress {
  endWhenPipeCloses(process.stderr);
  const terminal = process.stderr.isTTY && !quiet;
  const clear = terminal ? CLEAR_LINE : "";
  const start = performance.now();
  let total: number | null = null;
  if (terminal) {
    void countPages?.().then((count) => {
      total = count;
    });
  }
  const say = (line: string): void => {
    process.stderr.write(`${clear}${line}\n`);
  };
  const tell = (): void => {
    const line = progressLine(tally, (performance.now() - start) / 1000, total);
    if (terminal) process.stderr.write(clear + line);
    else say(line);
  };
  const timer = quiet ? undefined : setInterval(tell, terminal ? TERMINAL_INTERVAL : LOG_INTERVAL);
  timer?.unref();
  return {
    tellFailure: (path, message) => {
      say(withPath(path, message));
    },
    tellRemoved: (path) => {
      if (!quiet) say(`${path}: is gone; its article is kept (--prune removes it)`);
    },
    end: (end) => {
      clearInterval(timer);
      if (!quiet) say(endLine(end));
    },
  };
}

/** One line; exported for its test. `total` is `null` while it is not known. */
export function progressLine(tally: Tally, seconds: number, total: number | null): string {
  const rate = tally.pages / seconds;
  const done = total === null ? `${tally.pages} pages` : `${tally.pages} of ${total} pages`;
  const left =
    total === null || tally.pages === 0 ? [] : [`${timeOf((total - tally.pages) / rate)} left`];
  return [done, `${Math.round(rate)}/s`, ...left, ...counts(tally)].join(" · ");
}

const MINUTE = 60;
const HOUR = 3600;

/** `40 s`, `12 min`, `2 h 5 min`. */
function timeOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < MINUTE) return `${whole} s`;
  const minutes = Math.round(whole / MINUTE);
  return whole < HOUR
    ? `${minutes} min`
    : `${Math.floor(minutes / MINUTE)} h ${minutes % MINUTE} min`;
}

function endLine({ tally, seconds }: BatchEnd): string {
  return [`${tally.pages} pages in ${seconds.toFixed(1)} s`, ...counts(tally)].join(" · ");
}

function counts(tally: Tally): string[] {
  const named: readonly (readonly [number, string])[] = [
    [tally.written, "written"],
    [tally.unchanged, "unchanged"],
    [tally.edited, "edited by hand"],
    [tally.copies, "copies left out"],
    [tally.failed, "failed"],
    [tally.passedOver, "files passed over"],
    [tally.removed, "gone"],
  ];
  return named.filter(([count]) => count > 0).map(([count, name]) => `${count} ${name}`);
}
