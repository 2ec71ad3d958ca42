/** Keeps lists, tables and code that stand in the article's own box, between its paragraphs, and quotations whole. */
import type { Block, BlockKind } from "../model/document.ts";

/** Blocks that a page puts among paragraphs in elements of their own. */
const SET_APART: ReadonlySet<BlockKind> = new Set(["list-item", "table", "code"]);
/** Those elements. */
const HOLDERS: ReadonlySet<string> = new Set(
  "ul ol li menu blockquote figure pre table tbody dl".split(" "),
);
/** Boxes around a table that say nothing. */
const FRAMES = 2;
/** Share of linked text from which on a list leads to other pages. */
const LINKED = 0.5;
/** Rows between two paragraphs of one box from which on what is between them is no part of their text. */
const FAR = 60;

/** `content` (1 a row that stands) with what stands between two paragraphs that are content, in the same element as both. */
export function keepSameBox(content: Uint8Array, blocks: readonly Block[]): Uint8Array {
  const whole = content.slice();
  /** The last row of content that is an ordinary paragraph, by its element. */
  const last = new Map<number, number>();
  blocks.forEach((block, row) => {
    if (content[row] !== 1 || block.kind !== "paragraph") return;
    const box = block.markup?.path[0];
    if (box === undefined) return;
    const from = last.get(box);
    last.set(box, row);
    if (from === undefined || row - from > FAR) return;
    for (let at = from + 1; at < row; at += 1) if (belongs(blocks[at], box)) whole[at] = 1;
  });
  // A quotation is not kept for where it stands: posts from elsewhere are set as such, too.
  blocks.forEach((block, row) => {
    const goesOn = block.kind === "quote" && block.markup && block.opensQuote !== true;
    if (goesOn && whole[row - 1] === 1 && blocks[row - 1]?.kind === "quote") whole[row] = 1;
  });
  return whole;
}

function belongs(block: Block | undefined, box: number): boolean {
  if (!block?.markup || !SET_APART.has(block.kind)) return false;
  const { markup } = block;
  if (markup.linkShare >= LINKED || markup.hidden) return false;
  let up = 0;
  while (HOLDERS.has(markup.ancestors[up] ?? "")) up += 1;
  // Wide tables stand in boxes of their own that scroll.
  for (let boxes = 0; boxes < FRAMES && block.kind === "table"; boxes += 1) {
    if (markup.path[up] !== box && markup.ancestors[up] === "div") up += 1;
  }
  return markup.path[up] === box;
}
