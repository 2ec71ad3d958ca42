/** The program on one screen: bytes in, a marked document or an article out. */
import { loadReader } from "./formats.ts";
import type { Article } from "./model/article.ts";
import type { Document, Stage } from "./model/document.ts";
import { DEFAULTS, type Options } from "./model/options.ts";
import { decode } from "./read/decode.ts";
import { assemble } from "./stages/assemble.ts";
import { BEFORE_LABELS } from "./stages/before-labels.ts";
import { findFields } from "./stages/fields.ts";
import { keepFootnotes } from "./stages/footnotes.ts";
import { label, prepareLabel } from "./stages/label.ts";
import { markTemplate } from "./stages/template.ts";

/** A page as it comes: its text, its bytes, or its bytes with the path they were read from. */
export type Input =
  string | Uint8Array | { readonly bytes: Uint8Array; readonly path: string | null };

/** Reads a page and marks every block of it; the article is not yet put together. */
export async function examine(input: Input, options: Partial<Options> = {}): Promise<Document> {
  const settled = { ...DEFAULTS, ...options };
  const source = await decode(input, settled);
  const read = await loadReader(source.mediaType);
  // One name for all of them, so that no stage keeps what the one before was given.
  let document = read(source, settled);
  await prepareLabel(document);
  const stages: readonly Stage[] = [
    ...BEFORE_LABELS,
    label,
    keepFootnotes,
    findFields,
    markTemplate,
  ];
  for (const stage of stages) document = stage(document, settled);
  if (settled.corrections.length === 0) return document;
  const { correct } = await import("./stages/correct.ts");
  return correct(document, settled);
}

/** Cleans one page. */
export async function clean(input: Input, options: Partial<Options> = {}): Promise<Article> {
  return assemble(await examine(input, options), { ...DEFAULTS, ...options });
}
