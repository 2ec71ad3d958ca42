/** Gives a block of the body the form that its role has in print, where its own form says less. */
import type { Role } from "../model/article.ts";
import type { Block, BlockKind } from "../model/document.ts";

/** The form of each role that text without markup can take; a table needs cells, which only markup has. */
const KINDS: Readonly<Partial<Record<Role, BlockKind>>> = {
  heading: "heading",
  paragraph: "paragraph",
  "list-item": "list-item",
  quote: "quote",
  code: "code",
};

/**
 * The block as its role has it printed: a pasted line that is a heading becomes one.
 * Pictures, footnotes and what the source has as a tree keep their form.
 */
export function formOf(block: Block): Block {
  const kind = block.verdict && KINDS[block.verdict.role];
  if (kind === undefined || kind === block.kind || keepsForm(block)) return block;
  return { ...block, kind, ...(kind === "list-item" ? { list: { number: null, depth: 0 } } : {}) };
}

function keepsForm({ kind, node, footnote }: Block): boolean {
  return kind === "image" || node !== undefined || footnote !== undefined;
}
