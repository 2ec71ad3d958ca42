/** Reads paths from a list, a line each: `@list.txt`, or `-` for standard input. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** The paths, as they come. Blank lines and lines that start with `#` are left out (write `./#name` for such a file). */
export async function* readPathList(list: string): AsyncGenerator<string> {
  const input = list === "-" ? process.stdin : createReadStream(list.slice(1));
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== "" && !line.startsWith("#")) yield line;
  }
}
