/** Marks what a page puts between two paragraphs, so that the labeller reads the article as it was written. */
import { modeOf } from "../labeller/mode.ts";
import type { Document } from "../model/document.ts";
import { findInserts } from "../rules/furniture/find-inserts.ts";
import { findLinkedInserts } from "../rules/furniture/find-linked-inserts.ts";
import { mark } from "../rules/marks.ts";

/** Marks inserts. */
export function markInserts(document: Document): Document {
  if (document.settled) return document;
  const find = modeOf(document) === "html" ? findLinkedInserts : findInserts;
  const inserts = find(document.blocks);
  return inserts.size === 0 ? document : mark(document, inserts);
}
