/** Finds what a page hides and shows besides: the article's source behind a button that copies it, a second article for phones. */
import type { Block, Document, Verdict } from "../model/document.ts";
import { withVerdict } from "../model/with-verdict.ts";
import { isHidden } from "../rules/is-hidden.ts";

/** Share of a hidden block's text from which on it is a copy of the blocks that are seen. */
const MOST = 0.5;

const VERDICT: Verdict = {
  role: "boilerplate",
  rule: "hidden-copy",
  because: "the page hides it and shows the same text",
  confidence: 0.9,
};

/**
 * The hidden blocks for which others were marked that are seen; `null` where there are none, or where the page hides
 * most of its text until a script shows it. Every block marked `duplicate` names the one that it repeats.
 */
export function hiddenCopies(blocks: readonly Block[]): ReadonlySet<number> | null {
  const said = new Map<number, number>();
  let lost = 0;
  let more = 0;
  for (const block of blocks) {
    const { length } = block.text;
    if (isHidden(block)) {
      // Hidden menus, which are links, say nothing of whether a script is to show the article.
      more += length * (1 - (block.markup?.linkShare ?? 0));
      continue;
    }
    more -= length;
    const of = block.verdict?.of;
    if (of === undefined || !isHidden(blocks[of])) continue;
    lost += length;
    said.set(of, (said.get(of) ?? 0) + length);
  }
  if (lost === 0 || more > lost) return null;
  const copies = new Set<number>();
  blocks.forEach((block, place) => {
    if (!isHidden(block)) return;
    const again = block.verdict ? block.text.length : (said.get(place) ?? 0);
    if (again >= MOST * block.text.length && again > 0) copies.add(place);
  });
  return copies;
}

/** Marks those that are said to be copies. */
export function markHidden(document: Document, copies: ReadonlySet<number>): Document {
  const blocks = document.blocks.map((block, place) =>
    copies.has(place) ? withVerdict(block, VERDICT) : block,
  );
  return { ...document, blocks };
}
