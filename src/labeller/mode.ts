/** What a page is read from. */
import type { Document } from "../model/document.ts";

/** HTML has markup as evidence, pasted text has none. */
export type Mode = "text" | "html";

/** What a document was read from. */
export function modeOf({ blocks }: Document): Mode {
  return blocks.some(({ markup }) => markup) ? "html" : "text";
}
