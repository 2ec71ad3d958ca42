/** Gives every block that has none yet a role. */
import { findProseSpan, isProse, weigh } from "../labeller/prose-span.ts";
import type { Role } from "../model/article.ts";
import type { Block, BlockKind, Document, Verdict } from "../model/document.ts";

const ROLE_OF_KIND: Readonly<Record<BlockKind, Role>> = {
  heading: "heading",
  paragraph: "paragraph",
  "list-item": "list-item",
  quote: "quote",
  table: "table",
  code: "code",
  image: "paragraph",
};

/** Longest heading between two paragraphs, in characters. */
const HEADING = 100;
/** Shortest text that can be a teaser, in characters. */
const TEASER = 25;

/** Labels the blocks; a settled document's blocks keep the role of their kind. */
export function label(document: Document): Document {
  const span = document.settled ? null : findProseSpan(document.blocks);
  const judge = (block: Block): Verdict => {
    if (document.settled)
      return verdict(ROLE_OF_KIND[block.kind], "settled", "the source is an article already", 1);
    return span && block.index >= span.from && block.index <= span.to
      ? judgeInside(block, document.blocks)
      : judgeOutside(block);
  };
  const blocks = document.blocks.map((block) =>
    block.verdict ? block : { ...block, verdict: judge(block) },
  );
  return { ...document, blocks };
}

function judgeInside(block: Block, blocks: readonly Block[]): Verdict {
  if (block.kind !== "paragraph")
    return verdict(ROLE_OF_KIND[block.kind], "in-article", "stands in the article", 0.8);
  if (isProse(block.text)) return verdict("paragraph", "prose", "prose in the article", 0.9);
  const next = blocks[block.index + 1];
  return next && isProse(next.text) && weigh(block.text) <= HEADING
    ? verdict("heading", "before-prose", "a short line before a paragraph", 0.6)
    : verdict("boilerplate", "short", "a short line in the article", 0.6);
}

function judgeOutside(block: Block): Verdict {
  return weigh(block.text) >= TEASER
    ? verdict("teaser", "outside", "stands outside the article", 0.6)
    : verdict("boilerplate", "outside", "a short line outside the article", 0.9);
}

function verdict(role: Role, rule: string, because: string, confidence: number): Verdict {
  return { role, rule, because, confidence };
}
