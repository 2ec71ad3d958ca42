/** Reads NDJSON: a line a page, `{"id" or "url", "text" or "html" or "markdown"}`. */
import type { MediaType } from "../../model/document.ts";
import { MAX_PAGE_BYTES } from "./limits.ts";
import { splitLines } from "./lines.ts";
import type { ArchiveRecord } from "./records.ts";

/** Keys that may hold the page, and what it is then written in. */
const CONTENT_KEYS: Readonly<Record<string, MediaType>> = {
  html: "text/html",
  markdown: "text/markdown",
  text: "text/plain",
};

/** The records, numbered by line; blank lines are left out. */
export async function* readNdjson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  let number = 0;
  for await (const line of splitLines(bytes)) {
    number += 1;
    if (line === null) yield { number, problem: `is larger than ${MAX_PAGE_BYTES} bytes` };
    else if (line.length > 0) {
      // Spaces, and the byte order mark that some programs begin a file with.
      const text = line.toString("utf8").trim();
      if (text !== "") yield recordOf(number, text);
    }
  }
}

function recordOf(number: number, line: string): ArchiveRecord {
  const value = parse(line);
  if (value === null) return { number, problem: "Unexpected line, expected a JSON object" };
  for (const [key, mediaType] of Object.entries(CONTENT_KEYS)) {
    const content = value[key];
    if (typeof content !== "string") continue;
    const url = typeof value["url"] === "string" ? value["url"] : null;
    const id = value["id"];
    const name =
      typeof id === "string" || typeof id === "number" ? String(id) : nameOf(number, url);
    return { number, name, page: { bytes: Buffer.from(content, "utf8"), url, mediaType } };
  }
  return {
    number,
    problem: `Unexpected object, expected a key ${Object.keys(CONTENT_KEYS).join(", ")}`,
  };
}

function parse(line: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The last part of the address, else the record's number. */
export function nameOf(number: number, url: string | null): string {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : "";
  return path.split("/").findLast((part) => part !== "") ?? String(number);
}
