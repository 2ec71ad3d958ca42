/** Where a page comes from: a file, standard input, or the clipboard. */
import { readFileSync } from "node:fs";
import { NewscleanError } from "../model/errors.ts";
import { readStandardInput } from "./streams.ts";

/** The bytes of a page and the path they were read from, `null` where there is none. */
export interface PageInput {
  readonly bytes: Uint8Array;
  readonly path: string | null;
}

/** Reads the page that the command line names. */
export async function readPage(page: string | undefined, clipboard: boolean): Promise<PageInput> {
  if (clipboard) {
    if (page !== undefined) {
      throw new NewscleanError("usage", `Unexpected \`${page}\` beside --clipboard: give one page`);
    }
    const { readClipboard } = await import("./clipboard.ts");
    return { bytes: readClipboard(), path: null };
  }
  if (page === undefined) {
    throw new NewscleanError(
      "usage",
      "Cannot `import` without a page: name a file, - for standard input, or --clipboard",
    );
  }
  if (page === "-") return { bytes: await readStandardInput(), path: null };
  return { bytes: readPageFile(page), path: page };
}

/** What the operating system's words for a failed read mean, and what to do about it. */
const READ_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder; to clean a folder of pages use `newsclean batch`",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
};

function readPageFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const reason = READ_FAILURES[code] ?? message;
    throw new NewscleanError("usage", `Cannot read \`${path}\`: ${reason}`, { cause: error });
  }
}
