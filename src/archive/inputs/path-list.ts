/** Reads paths from a list, a line each or a NUL behind each: `@list.txt`, or `-` for standard input. */
import { createReadStream } from "node:fs";
import { NewscleanError } from "../../model/errors.ts";

/** Ends each path in a list as `find -print0` writes it; no path can hold one. */
const NUL = "\0";

/**
 * The paths, as they come. Of lines, blank ones and those that start with `#` are left out (write `./#name` for such a
 * file); what ends with NUL is taken as it is.
 */
export async function* readPathList(list: string): AsyncGenerator<string> {
  let end: string | null = null;
  let rest = "";
  for await (const piece of piecesOf(list)) {
    // Editors on Windows begin a text with a byte order mark.
    const text: string = end === null ? (rest + piece).replace(/^\uFEFF/, "") : rest + piece;
    end ??= endIn(text);
    const paths = end === null ? [text] : text.split(end);
    rest = paths.pop() ?? "";
    for (const path of paths) yield* pathOf(path, end);
  }
  yield* pathOf(rest, end);
}

async function* piecesOf(list: string): AsyncGenerator<string> {
  const input = list === "-" ? process.stdin : createReadStream(list.slice(1));
  try {
    for await (const piece of input.setEncoding("utf8")) yield String(piece);
  } catch (error) {
    const { message } = error as Error;
    throw new NewscleanError("usage", `Cannot read the list \`${list}\`: ${message}`);
  }
}

/** What the entries of a list end with, by its beginning; `null`: it does not tell yet. */
function endIn(text: string): string | null {
  if (text.includes(NUL)) return NUL;
  return text.includes("\n") ? "\n" : null;
}

function* pathOf(entry: string, end: string | null): Generator<string> {
  if (end === NUL) {
    if (entry !== "") yield entry;
    return;
  }
  const line = entry.endsWith("\r") ? entry.slice(0, -1) : entry;
  if (line.trim() !== "" && !line.startsWith("#")) yield line;
}
