/** Reads Html into blocks. */
import type { Document, Source } from "../model/document.ts";
import { readText } from "./text.ts";

/** Reads Html. */
export function readHtml(source: Source): Document {
  return readText(source);
}
