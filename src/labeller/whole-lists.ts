/** Keeps a list whole that stands inside the article: of three numbered reasons the shortest is one, too. */
import type { Block } from "../model/document.ts";

/** Share of a list's items that are content by themselves. */
const KEPT = 1 / 3;
/** Rows above a list within which the article stands: a heading may be between. */
const ABOVE = 2;

/** `content` (1 a row that stands) with the other items of lists that are content in part, between rows that are content. */
export function keepWholeLists(content: Uint8Array, blocks: readonly Block[]): Uint8Array {
  const whole = content.slice();
  for (let start = 0; start < blocks.length; start += 1) {
    if (!isItem(blocks[start])) continue;
    let end = start + 1;
    while (isItem(blocks[end])) end += 1;
    if (content[end] === 1 && content.subarray(Math.max(0, start - ABOVE), start).includes(1)) {
      const kept = content.subarray(start, end).reduce((sum, one) => sum + one, 0);
      if (kept >= KEPT * (end - start)) whole.fill(1, start, end);
    }
    start = end;
  }
  return whole;
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === "list-item";
}
