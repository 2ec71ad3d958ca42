/** Marks blocks that repeat an earlier part of the page. */
import type { Document, Verdict } from "../model/document.ts";

/** Marks repeats. */
export function dedupe(document: Document): Document {
  const seen = new Map<string, number>();
  const blocks = document.blocks.map((block) => {
    const first = seen.get(block.text);
    if (first === undefined || block.text.length < 60) {
      seen.set(block.text, first ?? block.index);
      return block;
    }
    const verdict: Verdict = {
      role: "duplicate",
      rule: "repeat",
      because: `exact repeat of line ${String(document.blocks[first]?.line)}`,
      of: first,
      confidence: 1,
    };
    return { ...block, verdict };
  });
  return { ...document, blocks };
}
