/** `newsclean batch`: an archive in, an article a page out. */
import type { Command } from "commander";
import { NewscleanError } from "../model/errors.ts";
import { addBatchOptions, type BatchValues } from "./batch-options.ts";
import { addCleaningOptions } from "./cleaning-options.ts";

const EXAMPLES = `
What is read: files, folders, quoted globs, @list (a file of paths), - (paths on standard input), and the
pages in .ndjson and .warc files; all of them may be compressed (.gz, .zst). In folders only files with a
page's name are read, no dot files, and nothing behind a symbolic link.

Examples:
  newsclean batch pages -o articles              folders are mirrored
  newsclean batch pages -o articles              again: only what has changed
  newsclean batch --resume -o articles           go on after a stop
  newsclean batch 'pages/**/*.html' -o articles --name '{date}-{slug}'
  newsclean batch pages -o articles --learn --report report.html
  find pages -name '*.txt' -print0 | newsclean batch - --format ndjson > articles.ndjson
  newsclean batch --status articles --failures again.txt`;

/** Adds the arguments, options and action of `batch`. */
export function defineBatch(command: Command): void {
  command.argument("[paths...]", "files, folders, quoted globs, @list, or - for paths on stdin");
  addBatchOptions(command);
  addCleaningOptions(command);
  command
    .addHelpText("after", EXAMPLES)
    .action((paths: readonly string[]) => batch(paths, command.optsWithGlobals()));
}

async function batch(paths: readonly string[], values: BatchValues): Promise<void> {
  const { output, status } = values;
  if (status !== undefined) {
    const { showStatus } = await import("./batch-status.ts");
    await showStatus(status, values);
    return;
  }
  if (values.format === "ndjson") {
    requirePaths(paths);
    const { batchIntoStream } = await import("./batch-stream.ts");
    await batchIntoStream(paths, values);
    return;
  }
  // Of an empty name a shell has made nothing of an unset variable.
  if (output === undefined || output === "") {
    throw new NewscleanError(
      "usage",
      "Cannot `batch` without `-o DIR` (or --format ndjson for one stream on standard output)",
    );
  }
  const { batchIntoFolder, resumeFolder } = await import("./batch-folder.ts");
  if (values.resume === true && paths.length === 0) {
    await resumeFolder(output, values);
    return;
  }
  requirePaths(paths);
  await batchIntoFolder(paths, { ...values, output });
}

function requirePaths(paths: readonly string[]): void {
  if (paths.length === 0) {
    throw new NewscleanError("usage", "Cannot `batch` without paths: name files, folders or globs");
  }
}
