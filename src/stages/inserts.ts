/** Marks what a page puts between two paragraphs, so that the labeller reads the article as it was written. */
import type { Document } from "../model/document.ts";
import { findInserts } from "../rules/furniture/find-inserts.ts";
import { findLinkedInserts } from "../rules/furniture/find-linked-inserts.ts";
import { withVerdict } from "../model/with-verdict.ts";

/** Marks inserts. */
export function markInserts(document: Document): Document {
  if (document.settled) return document;
  const isMarked = document.blocks.some(({ markup }) => markup);
  const inserts = isMarked ? findLinkedInserts(document.blocks) : findInserts(document.blocks);
  if (inserts.size === 0) return document;
  const blocks = document.blocks.map((block, i) => {
    const verdict = inserts.get(i);
    return verdict ? withVerdict(block, verdict) : block;
  });
  return { ...document, blocks };
}
