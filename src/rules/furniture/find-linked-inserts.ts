/** Finds the lists of links that a page with markup puts between two paragraphs of one element. */
import type { Block, Verdict } from "../../model/document.ts";
import { INSERT } from "./furniture-verdicts.ts";

/** Most blocks of such a list. */
const MOST_BLOCKS = 12;
/** Share of a line's characters that are a link's where it points elsewhere as a whole. */
const LINKED = 0.9;
/** Elements that say of themselves that they stand beside the text, or lead elsewhere. */
const BESIDE: ReadonlySet<string> = new Set(["aside", "nav"]);

/** The inserts of a page with markup: verdicts by place in `blocks`. */
export function findLinkedInserts(blocks: readonly Block[]): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (let i = 1; i < blocks.length; i += 1) {
    const parent = parentOf(blocks[i - 1]);
    if (parent === undefined || !isInsert(blocks[i], parent)) continue;
    let end = i + 1;
    while (end - i < MOST_BLOCKS && isInsert(blocks[end], parent)) end += 1;
    if (parentOf(blocks[end]) !== parent) continue;
    if (!blocks.slice(i, end).some((block) => isLink(block))) continue;
    for (let k = i; k < end; k += 1) found.set(k, INSERT);
  }
  return found;
}

/** The element a paragraph stands in, by serial number. */
function parentOf(block: Block | undefined): number | undefined {
  return block?.markup?.tag === "p" && !block.verdict ? block.markup.path[0] : undefined;
}

/** Whether a block is a link, or the heading of some, in an element beside the text within `parent`. */
function isInsert(block: Block | undefined, parent: number): boolean {
  if (!block?.markup || block.verdict) return false;
  const { ancestors, path } = block.markup;
  const depth = path.indexOf(parent);
  const isBeside = ancestors.slice(0, Math.max(0, depth)).some((name) => BESIDE.has(name));
  return isBeside && (isLink(block) || block.kind === "heading");
}

function isLink({ markup }: Block): boolean {
  return (markup?.linkShare ?? 0) >= LINKED;
}
