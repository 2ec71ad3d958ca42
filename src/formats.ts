/** Two tables: which reader reads a media type, which writer prints a format. Each loads only when used. */
import type { MediaType, Reader, Writer } from "./model/document.ts";

const readers: Readonly<Record<MediaType, () => Promise<Reader>>> = {
  "text/plain": async () => (await import("./read/text.ts")).readText,
  "text/markdown": async () => (await import("./read/markdown.ts")).readMarkdown,
  "text/html": async () => (await import("./read/html.ts")).readHtml,
  "multipart/related": async () => (await import("./read/mhtml.ts")).readMhtml,
  "application/json": async () => (await import("./read/json.ts")).readJson,
};

const writers = {
  markdown: async () => (await import("./write/markdown.ts")).writeMarkdown,
  json: async () => (await import("./write/json.ts")).writeJson,
  html: async () => (await import("./write/html.ts")).writeHtml,
  text: async () => (await import("./write/text.ts")).writeText,
} satisfies Record<string, () => Promise<Writer>>;

/** The name of an output format. */
export type Format = keyof typeof writers;

/** All output formats, in the order they are shown. */
export const FORMATS = Object.keys(writers) as readonly Format[];

/** Loads the reader of a media type. */
export function loadReader(mediaType: MediaType): Promise<Reader> {
  return readers[mediaType]();
}

/** Loads the writer of a format. */
export function loadWriter(format: Format): Promise<Writer> {
  return writers[format]();
}
