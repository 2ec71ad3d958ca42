/** Gives every block of a page that is an article already the role of its kind. */
import type { Role } from "../../model/article.ts";
import type { Block, BlockKind } from "../../model/document.ts";
import { withVerdict } from "../../model/with-verdict.ts";

/** A picture in the body is part of it, and there is no role of its own for one. */
const ROLES: Readonly<Record<BlockKind, Role>> = {
  heading: "heading",
  paragraph: "paragraph",
  "list-item": "list-item",
  quote: "quote",
  table: "table",
  code: "code",
  image: "paragraph",
};

/** The blocks with their verdicts, as sure as `confidence`, 0 to 1. */
export function settleBlocks(blocks: readonly Block[], confidence: number): readonly Block[] {
  return blocks.map((block): Block => {
    const because = "the page says that it is an article already";
    const verdict = { role: ROLES[block.kind], rule: "settled", because, confidence };
    return withVerdict(block, verdict);
  });
}
