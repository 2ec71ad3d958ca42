/** Reads WARC (ISO 28500): the HTML responses of a crawl. */
import { brotliDecompressSync } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { MAX_PAGE_BYTES } from "./limits.ts";
import { nameOf } from "./ndjson.ts";
import type { ArchiveRecord } from "./records.ts";

const OK = 200;

/** Record types that carry a page. */
const PAGE_RECORDS: ReadonlySet<string> = new Set(["response", "resource"]);

/** The pages; requests, pictures, redirects and error pages are left out. */
export async function* readWarc(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord> {
  let number = 0;
  for await (const record of WARCParser.iterRecords(bytes)) {
    number += 1;
    if (!isPage(record)) continue;
    const url = record.warcTargetURI ?? null;
    const content = await readContent(record);
    if (content instanceof Error)
      yield { number, problem: `cannot be unpacked (${content.message})` };
    else if (content === null) yield { number, problem: `is larger than ${MAX_PAGE_BYTES} bytes` };
    else
      yield {
        number,
        name: nameOf(number, url),
        page: { bytes: content, url, mediaType: "text/html" },
      };
  }
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
