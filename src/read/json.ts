/** Reads Json into blocks. */
import type { Document, Source } from "../model/document.ts";
import { readText } from "./text.ts";

/** Reads Json. */
export function readJson(source: Source): Document {
  return readText(source);
}
