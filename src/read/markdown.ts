/** Reads Markdown into blocks. */
import type { Document, Source } from "../model/document.ts";
import { readText } from "./text.ts";

/** Reads Markdown. */
export function readMarkdown(source: Source): Document {
  return readText(source);
}
