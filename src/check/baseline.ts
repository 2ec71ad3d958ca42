/** A list of known findings that a run passes over, so that an old archive can start green. */
import { existsSync, readFileSync } from "node:fs";
import { writeNamed } from "../files/write-named.ts";
import { NewscleanError } from "../model/errors.ts";
import type { Finding } from "./finding.ts";

/** Known findings: how many by file, rule and message. Lines don't count: they move. */
export type Baseline = ReadonlyMap<string, number>;

type BaselineFile = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Divides rule and message; no rule id has a space. */
const DIVIDER = " ";

/** Reads a baseline. */
export function readBaseline(path: string): Baseline {
  if (!existsSync(path)) {
    const hint = "make it with --update-baseline";
    throw new NewscleanError(
      "usage",
      `Cannot read the baseline \`${path}\`: no such file; ${hint}`,
    );
  }
  const known = new Map<string, number>();
  for (const [file, faults] of Object.entries(parse(path))) {
    for (const [fault, count] of Object.entries(faults)) known.set(`${file}\n${fault}`, count);
  }
  return known;
}

function parse(path: string): BaselineFile {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as BaselineFile;
  } catch (error) {
    const { message } = error as Error;
    throw new NewscleanError("usage", `Cannot read the baseline \`${path}\`: ${message}`, {
      cause: error,
    });
  }
}

/** The findings that the baseline doesn't know. */
export function findNew(findings: readonly Finding[], baseline: Baseline): Finding[] {
  const left = new Map(baseline);
  return findings.filter((finding) => {
    const key = `${finding.path}\n${faultOf(finding)}`;
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Writes all findings down as known. */
export function writeBaseline(path: string, findings: readonly Finding[]): void {
  const files: Record<string, Record<string, number>> = {};
  for (const finding of findings) {
    const faults = (files[finding.path] ??= {});
    const fault = faultOf(finding);
    faults[fault] = (faults[fault] ?? 0) + 1;
  }
  writeNamed(path, `${JSON.stringify(files, null, 2)}\n`);
}

function faultOf({ rule, message }: Finding): string {
  return `${rule}${DIVIDER}${message.replace(/ of line \d+/, "")}`;
}
