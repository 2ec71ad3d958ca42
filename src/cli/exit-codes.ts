/** The exit codes: the only place that knows the numbers. */
import type { ErrorKind } from "../model/errors.ts";

/** What the program's exit codes are called in the code. */
export const EXIT = { done: 0, page: 1, usage: 2, interrupted: 130 } as const;

/** What each exit code means, for the help and the manual. */
export const EXIT_MEANINGS: Readonly<Record<(typeof EXIT)[keyof typeof EXIT], string>> = {
  0: "all pages cleaned; nothing found by check",
  1: "at least one page could not be cleaned (the others were), or check found something",
  2: "the call itself was wrong: unknown option, no such file, unreadable folder",
  130: "stopped by Ctrl-C",
};

/** The exit code of an error that a user can mend. */
export const EXIT_OF_ERROR: Readonly<Record<ErrorKind, number>> = {
  page: EXIT.page,
  usage: EXIT.usage,
};
