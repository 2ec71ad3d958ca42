/** Recognises what a page is written in, by its content first and its name second. */
import { extname } from "node:path";
import type { MediaType } from "../../model/document.ts";

/** Characters of the start that are looked at. */
const START = 4096;

/** How an HTML page begins, whatever its name. */
const HTML_PAGE = /^(?:<\?xml[^<>]*\?>|<!--[^<>]*-->|\s)*<(?:!doctype\s+html|html|head|body)[\s>]/i;
/**
 * How a piece of HTML begins: the tags of the WHATWG MIME Sniffing Standard, and those of pages written since.
 * A Markdown file may begin with one, so there the name decides.
 */
const HTML_PIECE =
  /^<(?:!--|(?:script|iframe|h[1-6]|div|font|table|a|style|title|b|br|p|article|main|section|header|nav|aside|footer|figure|img|meta|link|span|ul|ol|blockquote|template|base)[\s>/])/i;
/** The first header of a mail, or of a page that is saved as one. */
const HEADER = /^[\w-]+:/;
const MHTML = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i;
/** `---`, then a line `key: …`: YAML front matter. */
const FRONT_MATTER = /^---[ \t]*\n(?:#[^\n]*\n|[ \t]*\n)*["']?[\w.-]+["']?[ \t]*:(?:[ \t\n]|$)/;

const MARKDOWN_NAMES: ReadonlySet<string> = new Set([
  ".md",
  ".markdown",
  ".mdown",
  ".mkd",
  ".mkdn",
]);
const NAMES: Readonly<Record<string, MediaType>> = {
  ".html": "text/html",
  ".htm": "text/html",
  ".xhtml": "text/html",
  ".mhtml": "multipart/related",
  ".mht": "multipart/related",
  ".json": "application/json",
};

/** The media type of a page; `text/plain` when nothing speaks for another. */
export function mediaTypeOf(text: string, path: string | null): MediaType {
  const name = path === null ? "" : extname(path).toLowerCase();
  const start = text.slice(0, START).replace(/\r\n?/g, "\n").trimStart();
  if (isOurJson(text)) return "application/json";
  // The first characters are asked first, here and below: the patterns are slow to start.
  const hasTag = start.startsWith("<");
  if (hasTag && HTML_PAGE.test(start)) return "text/html";
  if (HEADER.test(start) && MHTML.test(start)) return "multipart/related";
  if (MARKDOWN_NAMES.has(name) || hasFrontMatter(text, start)) return "text/markdown";
  if (hasTag && HTML_PIECE.test(start)) return "text/html";
  const named = NAMES[name];
  // Text under the name of a page: read as HTML, its lines would run into one.
  if (named === "text/html" && !/<[a-z!/]/i.test(text)) return "text/plain";
  return named ?? "text/plain";
}

function isOurJson(text: string): boolean {
  return (
    /^\s*\{/.test(text.slice(0, START)) &&
    text.includes('"schemaVersion"') &&
    text.includes('"bodyMarkdown"')
  );
}

function hasFrontMatter(text: string, start: string): boolean {
  return start.startsWith("---") && FRONT_MATTER.test(start) && /\n---[ \t]*(?:\r?\n|$)/.test(text);
}
