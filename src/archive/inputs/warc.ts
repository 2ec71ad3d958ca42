/** Reads WARC (ISO 28500): the HTML responses of a crawl. */
import { brotliDecompressSync } from "node:zlib";
import { LimitReader, WARCParser, type WARCRecord } from "warcio";
import { MAX_PAGE_BYTES } from "./limits.ts";
import { nameOf } from "./ndjson.ts";
import type { ArchiveRecord } from "./records.ts";

const OK = 200;

/** Record types that carry a page. */
const PAGE_RECORDS: ReadonlySet<string> = new Set(["response", "resource"]);

/**
 * The pages; requests, pictures, redirects and error pages are left out.
 * Throws for a file that is no WARC or ends inside a record: warcio would look for the rest of it for ever.
 */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  let number = 0;
  for await (const record of WARCParser.iterRecords(bytes)) {
    number += 1;
    if (!record.warcHeaders.statusline.startsWith("WARC/"))
      throw new Error(`Unexpected begin of record ${number}, expected \`WARC/\``);
    // Before its content is asked for, which hides it.
    const whole = record.reader;
    const read = isPage(record) ? await readPage(record, number) : null;
    // A header that is cut short lacks its length, which every record has.
    const isWhole = record.warcHeader("Content-Length") !== null && (await bytesLeft(whole)) <= 0;
    if (!isWhole) throw new Error(`is cut short inside record ${number}`);
    if (read) yield read;
  }
}

async function readPage(record: WARCRecord, number: number): Promise<ArchiveRecord> {
  const url = record.warcTargetURI ?? null;
  const content = await readContent(record);
  if (content instanceof Error)
    return { number, problem: `cannot be unpacked (${content.message})` };
  if (content === null) return { number, problem: `is larger than ${MAX_PAGE_BYTES} bytes` };
  const page = { bytes: content, url, mediaType: "text/html" } as const;
  return { number, name: nameOf(number, url), page };
}

/** Reads a record to its end; gives the number of bytes that its header promises and the file does not have. */
async function bytesLeft(record: WARCRecord["reader"]): Promise<number> {
  if (!(record instanceof LimitReader)) return 0;
  const pieces = record[Symbol.asyncIterator]();
  while ((await pieces.next()).done !== true);
  return record.limit;
}

function isPage(record: WARCRecord): boolean {
  if (!PAGE_RECORDS.has(record.warcType)) return false;
  const http = record.httpHeaders;
  if (http && Number(http.statusCode) !== OK) return false;
  const type = http ? http.headers.get("content-type") : record.warcHeader("Content-Type");
  return /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type ?? "");
}

/** The content with its transfer and content encodings undone; `null` when it is more than a page may hold, an error when it is damaged. */
async function readContent(record: WARCRecord): Promise<Uint8Array | null | Error> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record.contentReader) {
    length += piece.length;
    if (length > MAX_PAGE_BYTES) return null;
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces, length);
  // warcio undoes gzip and deflate; Brotli it hands on as it is.
  if (record.httpHeaders?.headers.get("content-encoding") !== "br") return content;
  try {
    return brotliDecompressSync(content, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
