/** Keeps footnotes whole: what is referred to but not there, or there but not referred to, is no footnote. */
import { keepReferences } from "../model/footnote-references.ts";
import type { Block } from "../model/document.ts";
import { phrasingText } from "../model/phrasing-text.ts";

/** The body's blocks, with no reference that leads nowhere and no note that nothing leads to. */
export function settleNotes(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some((block) => block.notes ?? block.footnote !== undefined)) return blocks;
  const defined = new Set(blocks.flatMap(({ footnote }) => footnote ?? []));
  const whole = new Set(
    blocks.flatMap(({ notes }) => notes ?? []).filter((note) => defined.has(note)),
  );
  return blocks.map((block) => withoutNote(withoutReferences(block, whole), whole));
}

function withoutReferences(block: Block, whole: ReadonlySet<string>): Block {
  const { notes, content, node } = block;
  if (!notes || notes.every((note) => whole.has(note))) return block;
  if (!content) return node ? { ...block, node: keepReferences([node], whole)[0] ?? node } : block;
  const kept = keepReferences(content, whole);
  const text = phrasingText(kept);
  const opening = openingOf(block);
  return { ...block, content: kept, text: block.text.startsWith(opening) ? opening + text : text };
}

function withoutNote(block: Block, whole: ReadonlySet<string>): Block {
  const { footnote, text, ...rest } = block;
  if (footnote === undefined || whole.has(footnote)) return block;
  const opening = openingOf(block);
  return { ...rest, text: text.startsWith(opening) ? text.slice(opening.length) : text };
}

/** What the text of a note's first block begins with. */
function openingOf({ footnote }: Block): string {
  return footnote === undefined ? "" : `[${footnote}] `;
}
