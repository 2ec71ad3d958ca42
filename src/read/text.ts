/** Reads pasted text into blocks: a line is a block, but for wrapped paragraphs, tables and endless lines. */
import type { Block, Document, Source } from "../model/document.ts";
import { squeeze } from "../model/text.ts";
import { linesOf } from "./text/lines.ts";
import { findItems, type Item } from "./text/lists.ts";
import { paragraphsOf, type Paragraph } from "./text/paragraphs.ts";
import { piecesOf } from "./text/pieces.ts";
import { unquote } from "./text/quotes.ts";
import { tableOf } from "./text/rows.ts";

/**
 * Reads pasted text. A browser copies each block of a page as a line of its own, with or without blank lines between,
 * so a line is a block; verses and addresses stay a block a line. Only lines that a mail program or a terminal wrapped,
 * or a scraper cut at their links, are joined, rows become a table, and a line longer than any paragraph is cut into pieces that continue each other.
 */
export function readText(source: Source): Document {
  const paragraphs = paragraphsOf(unquote(linesOf(source.text)));
  const items = findItems(paragraphs);
  const blocks: Block[] = [];
  paragraphs.forEach((paragraph, i) => {
    addBlocks(paragraph, items.get(i), blocks);
  });
  return { source, hints: [], blocks, settled: false, warnings: source.warnings };
}

function addBlocks(paragraph: Paragraph, item: Item | undefined, blocks: Block[]): void {
  const { line, lastLine, gap, quoted, rows } = paragraph;
  if (rows) {
    const table = { kind: "table", text: paragraph.text, node: tableOf(rows.cells) } as const;
    blocks.push({ index: blocks.length, line, lastLine, gap, ...table });
    return;
  }
  const kind = item ? "list-item" : quoted ? "quote" : "paragraph";
  const [first, ...more] = piecesOf(squeeze(item?.text ?? paragraph.text));
  if (!first) return;
  const list = item ? { list: item.list } : {};
  blocks.push({ index: blocks.length, line, lastLine, kind, text: first.text, gap, ...list });
  for (const { text, glued } of more) {
    // An endless line has a million of these, so each is one object: what a spread adds lies in a second one.
    const index = blocks.length;
    const block: Block = { index, line, lastLine, kind, text, gap: 0, continues: true };
    blocks.push(glued || item ? { ...block, ...(glued ? { glued } : {}), ...list } : block);
  }
}
