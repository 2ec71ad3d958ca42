/** Reads a page saved whole by a browser (MHTML, RFC 2557): the page is one part among its pictures and styles. */
import type { Document, Source } from "../model/document.ts";
import { NewscleanError } from "../model/errors.ts";
import type { Options } from "../model/options.ts";
import { settleHtml } from "./decode/characters.ts";
import { findEncoding } from "./decode/encoding.ts";
import { toText } from "./decode/to-text.ts";
import { readHtml } from "./html.ts";
import { bytesOf, charsetOf, mediaTypeOf, partsOf, type Part } from "./mhtml/parts.ts";
import { readText } from "./text.ts";

/** What a page without a charset anywhere is in, by the WHATWG default. */
const FALLBACK = "windows-1252";

/**
 * Reads the page of an archive; the lines of its blocks are those of the page, not of the archive.
 * Throws a `NewscleanError` of kind `page` for an archive without a page of HTML or text.
 */
export function readMhtml(source: Source, options: Options): Document {
  const { headers, parts } = partsOf(source.text);
  const page = parts.find((part) => isPage(part)) ?? parts.find((part) => isText(part));
  if (!page) {
    const name = source.path ?? "standard input";
    const message = `Cannot read \`${name}\`: it is a web archive without a page; save the page again as HTML`;
    throw new NewscleanError("page", message);
  }
  const bytes = bytesOf(page);
  const { encoding, skip } = findEncoding(bytes, charsetOf(page)) ?? {
    encoding: FALLBACK,
    skip: 0,
  };
  const text = settleHtml(toText(bytes.subarray(skip), encoding)).text;
  const inner: Source = { ...source, encoding, text };
  const location = headers.get("snapshot-content-location") ?? page.headers.get("content-location");
  const url =
    options.url ?? (location !== undefined && /^https?:/i.test(location) ? location : null);
  return isPage(page) ? readHtml(inner, { ...options, url }) : readText(inner);
}

function isPage(part: Part): boolean {
  const type = mediaTypeOf(part);
  return type === "text/html" || type === "application/xhtml+xml";
}

function isText(part: Part): boolean {
  return mediaTypeOf(part) === "text/plain";
}
