/** What a reporter is: findings in, text out. */
import type { Finding } from "../finding.ts";

/** What there is to report. */
export interface Report {
  /** Files checked, in order. */
  readonly files: readonly string[];
  /** In the order of the files, then by place. */
  readonly findings: readonly Finding[];
  /** Findings of lesser severity that `--quiet` leaves out. */
  readonly hidden: number;
  /** Findings that the baseline knows. */
  readonly known: number;
  /** The program's version. */
  readonly version: string;
  /** Milliseconds the check took. */
  readonly took: number;
  /** When it began, ISO 8601. */
  readonly at: string;
}

/** How it is to look. */
export interface Look {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Prints a report. */
export type Reporter = (report: Report, look: Look) => string;
