/** Makes Markdown's tree of the body's blocks. */
import type { Blockquote, RootContent } from "mdast";
import type { Block } from "../model/document.ts";
import { listsOf } from "./lists.ts";
import { phrasingOf } from "./phrasing.ts";
import { isPlain } from "./text-node.ts";

/** Nodes that print as one, whatever stands before and after them; a paragraph of plain text is itself. */
export type Group = string | readonly RootContent[];

const DEEPEST_HEADING = 6;
/** Below the title, which is the article's only heading of level 1. */
const DEFAULT_HEADING = 2;

/** The blocks as groups of nodes: neighbouring list items make lists, neighbouring quotes one quote. */
export function* groupsOf(blocks: readonly Block[]): Generator<Group, void> {
  for (let start = 0; start < blocks.length;) {
    const block = blocks[start];
    let end = start + 1;
    if (block?.kind === "list-item" || block?.kind === "quote") {
      while (blocks[end]?.kind === block.kind) end += 1;
      const row = blocks.slice(start, end);
      yield block.kind === "list-item" ? listsOf(row) : [quoteOf(row)];
    } else if (block) yield groupOf(block);
    start = end;
  }
}

function groupOf(block: Block): Group {
  return block.kind === "paragraph" && !block.content && isPlain(block.text)
    ? block.text
    : [nodeOf(block)];
}

function quoteOf(quotes: readonly Block[]): Blockquote {
  const children = quotes.flatMap((quote): Blockquote["children"] =>
    quote.node?.type === "blockquote"
      ? quote.node.children
      : [{ type: "paragraph", children: phrasingOf(quote) }],
  );
  return { type: "blockquote", children };
}

function nodeOf(block: Block): RootContent {
  const { node } = block;
  switch (block.kind) {
    case "heading": {
      const depth = Math.min(block.level ?? DEFAULT_HEADING, DEEPEST_HEADING) as
        1 | 2 | 3 | 4 | 5 | 6;
      return { type: "heading", depth, children: phrasingOf(block) };
    }
    case "code":
      return node?.type === "code" ? node : { type: "code", value: block.text };
    case "table":
      return node?.type === "table" ? node : paragraphOf(block);
    case "image": {
      const image = block.markup?.image;
      if (!image) return paragraphOf(block);
      const { url, alt, caption } = image;
      return { type: "paragraph", children: [{ type: "image", url, alt, title: caption }] };
    }
    case "list-item":
    case "quote":
    case "paragraph":
      return paragraphOf(block);
  }
}

function paragraphOf(block: Block): RootContent {
  return { type: "paragraph", children: phrasingOf(block) };
}
