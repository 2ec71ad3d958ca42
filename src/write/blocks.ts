/** Makes Markdown's tree of the body's blocks. */
import type { Blockquote, FootnoteDefinition, Paragraph, RootContent } from "mdast";
import type { Block } from "../model/document.ts";
import { listsOf } from "./lists.ts";
import { phrasingOf } from "./phrasing.ts";
import { isPlain } from "./text-node.ts";

/** Nodes that print as one, whatever stands before and after them; a paragraph of plain text is itself. */
export type Group = string | readonly RootContent[];

const DEEPEST_HEADING = 6;
/** Below the title, which is the article's only heading of level 1. */
const DEFAULT_HEADING = 2;

/** The blocks as groups of nodes: neighbours of one list, quotation or footnote are one. */
export function* groupsOf(blocks: readonly Block[]): Generator<Group, void> {
  for (let start = 0; start < blocks.length;) {
    const first = blocks[start];
    if (!first) return;
    let end = start + 1;
    let next = blocks[end];
    while (next && goesOn(first, next)) next = blocks[(end += 1)];
    yield end === start + 1 ? groupOf(first) : rowOf(blocks.slice(start, end), first);
    start = end;
  }
}

/** Whether `next` belongs to what `first` begins. */
function goesOn(first: Block, next: Block): boolean {
  if (first.footnote !== next.footnote) return false;
  if (first.footnote !== undefined) return true;
  if (first.kind !== next.kind) return false;
  return first.kind === "list-item" || (first.kind === "quote" && !next.opensQuote);
}

function rowOf(row: readonly Block[], { kind, footnote }: Block): readonly RootContent[] {
  if (footnote !== undefined) return [noteOf(row, footnote)];
  return kind === "list-item" ? listsOf(row) : [quoteOf(row)];
}

/** A footnote's text: its blocks as they would stand in the body. */
function noteOf(row: readonly Block[], label: string): FootnoteDefinition {
  const bare = row.map((block): Block => {
    const { footnote, ...rest } = block;
    return footnote === undefined ? block : rest;
  });
  const children = [...groupsOf(bare)].flatMap((group) =>
    typeof group === "string" ? [paragraphOfText(group)] : group,
  );
  return {
    type: "footnoteDefinition",
    identifier: label,
    label,
    children: children as FootnoteDefinition["children"],
  };
}

function groupOf(block: Block): Group {
  if (block.footnote !== undefined || block.kind === "list-item" || block.kind === "quote") {
    return rowOf([block], block);
  }
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

/** A paragraph of plain text. */
export function paragraphOfText(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function paragraphOf(block: Block): RootContent {
  return { type: "paragraph", children: phrasingOf(block) };
}
