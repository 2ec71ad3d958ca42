/** Writes an article to a file: whole or not at all, and never over somebody else's work. */
import { readFileSync, statSync } from "node:fs";
import { failedWrite } from "../files/failed-write.ts";
import { writeNamed } from "../files/write-named.ts";
import { NewscleanError } from "../model/errors.ts";
import { isWritten, rememberWritten } from "./written.ts";

/** Writes `text` to `path`; gives what the user should be warned of. */
export function writeOutput(path: string, text: string, force: boolean): readonly string[] {
  const bytes = Buffer.from(text, "utf8");
  const present = readPresent(path);
  if (present?.equals(bytes) === true) return [];
  if (present && !force && !isWritten(path, present)) {
    throw new NewscleanError(
      "usage",
      `Cannot write \`${path}\`: the file there is not as newsclean wrote it; name another, or use --force to replace it`,
    );
  }
  writeNamed(path, bytes);
  return statSync(path).isFile() ? remember(path, bytes) : [];
}

/** What stands in a regular file at `path`; a device or a pipe has nothing to lose, and reading it could wait for ever. */
function readPresent(path: string): Buffer | undefined {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    return present?.isFile() === true ? readFileSync(path) : undefined;
  } catch (error) {
    throw failedWrite(path, error);
  }
}

/** A memory that cannot be kept costs the user a --force next time, not the article. */
function remember(path: string, bytes: Uint8Array): readonly string[] {
  try {
    rememberWritten(path, bytes);
    return [];
  } catch (error) {
    return [
      `cannot remember that newsclean wrote \`${path}\` (${(error as Error).message}): writing over it will want --force`,
    ];
  }
}
