/** Reads Mhtml into blocks. */
import type { Document, Source } from "../model/document.ts";
import { readText } from "./text.ts";

/** Reads Mhtml. */
export function readMhtml(source: Source): Document {
  return readText(source);
}
