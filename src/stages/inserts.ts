/** Marks what a pasted page puts between two paragraphs, so that the labeller reads the article as it was written. */
import type { Document } from "../model/document.ts";
import { findInserts } from "../rules/furniture/find-inserts.ts";

/** Marks inserts; in markup the labeller sees them for itself. */
export function markInserts(document: Document): Document {
  if (document.settled || document.blocks.some(({ markup }) => markup)) return document;
  const inserts = findInserts(document.blocks);
  if (inserts.size === 0) return document;
  const blocks = document.blocks.map((block, i) => {
    const verdict = inserts.get(i);
    return verdict ? { ...block, verdict } : block;
  });
  return { ...document, blocks };
}
