/** The table of commands: each loads only when its name stands in the call. */
import type { Command } from "commander";

/** Adds a command's arguments, options, examples and action to its (still empty) commander command. */
export type Define = (command: Command) => void;

/** One command of the program. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Loads the file that defines it. */
  readonly load: () => Promise<Define>;
}

/** All commands, in the order the help shows them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: "import",
    summary: "clean one page: a file, standard input or the clipboard",
    load: async () => (await import("./import.ts")).defineImport,
  },
  {
    name: "batch",
    summary: "clean an archive: folders, globs, lists, NDJSON and WARC files",
    load: async () => (await import("./batch.ts")).defineBatch,
  },
  {
    name: "learn",
    summary: "find out what the sites of an archive repeat on their pages",
    load: async () => (await import("./learn.ts")).defineLearn,
  },
  {
    name: "check",
    summary: "find what is wrong in Markdown and JSON articles, for CI",
    load: async () => (await import("./check.ts")).defineCheck,
  },
  {
    name: "review",
    summary: "show the source beside the result in the browser, and put lines right",
    load: async () => (await import("./review.ts")).defineReview,
  },
  {
    name: "schema",
    summary: "print the JSON Schema of the article, or of a front matter",
    load: async () => (await import("./schema.ts")).defineSchema,
  },
];
