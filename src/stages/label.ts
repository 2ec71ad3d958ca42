/** Gives every block that has none yet a role. */
import type { Block, Document, Verdict } from "../model/document.ts";

/** Labels the blocks. */
export function label(document: Document): Document {
  const blocks = document.blocks.map((block) =>
    block.verdict ? block : { ...block, verdict: judge(block) },
  );
  return { ...document, blocks };
}

function judge(block: Block): Verdict {
  return block.text.length >= 80
    ? { role: "paragraph", rule: "long", because: "80 characters or more", confidence: 0.8 }
    : { role: "boilerplate", rule: "short", because: "under 80 characters", confidence: 0.8 };
}
