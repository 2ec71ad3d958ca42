/** Prints body blocks as Markdown and as plain text. */
import type { ListItem, Parents, RootContent } from "mdast";
import { gfmFootnoteToMarkdown } from "mdast-util-gfm-footnote";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { defaultHandlers, type Handle, type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Block } from "../model/document.ts";
import { type Group, groupsOf, paragraphOfText } from "./blocks.ts";
import { belowTitle } from "./outline.ts";
import { printText } from "./text-node.ts";

/** As the library's, but an item's number comes from its place, not from a search of its list. */
const printListItem: Handle = (item: ListItem, parent: Parents | undefined, state, info) => {
  const index = state.indexStack.at(-1) ?? 0;
  const alone =
    parent?.type === "list"
      ? { ...parent, start: (parent.start ?? 1) + index, children: [item] }
      : parent;
  return defaultHandlers.listItem(item, alone, state, info);
};

/** The dialect that newsclean writes: CommonMark with GFM tables, strike-through and footnotes. */
const DIALECT: Options = {
  bullet: "-",
  handlers: { text: printText, listItem: printListItem },
  // Aligned bars would make a table as wide in every row as its longest cell.
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmFootnoteToMarkdown(),
  ],
};

/** The blocks as Markdown, headings below level 1, one line end at its end; no text of the page becomes markup. Empty when there are none. */
export function printBody(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let row: RootContent[] = [];
  const flush = (): void => {
    if (row.length > 0) parts.push(printNodes(row).slice(0, -1));
    row = [];
  };
  for (const group of groupsOf(belowTitle(blocks))) {
    const simple = simpleNode(group);
    if (row.length >= LONGEST_ROW || !simple) flush();
    // Text that needs no escape goes through as it is: trees of a million paragraphs would cost gigabytes.
    if (typeof group === "string" && row.length === 0) parts.push(group);
    else if (simple) row.push(simple);
    else if (typeof group !== "string") parts.push(printNodes(group).slice(0, -1));
  }
  flush();
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

/** Paragraphs and headings that the library is handed at once: it takes longer to begin than to print one. */
const LONGEST_ROW = 64;

/** The group as one node that prints alike whatever stands beside it; `null` for lists and all else. */
function simpleNode(group: Group): RootContent | null {
  if (typeof group === "string") return paragraphOfText(group);
  const [only] = group;
  if (!only || group.length > 1) return null;
  return only.type === "paragraph" || only.type === "heading" ? only : null;
}

/** Nodes as Markdown, one line end at its end. */
export function printNodes(nodes: readonly RootContent[]): string {
  return toMarkdown({ type: "root", children: [...nodes] }, DIALECT);
}

/** The blocks as plain text: one blank line between blocks, one line a list item. */
export function printBodyText(blocks: readonly Block[]): string {
  const parts: string[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    // What stands for a picture is no text of the article.
    if (block.text === "" || block.kind === "image") continue;
    if (before) parts.push(between(before, block));
    parts.push(block.text);
    before = block;
  }
  return parts.join("");
}

function between(before: Block, block: Block): string {
  return before.kind === "list-item" && block.kind === "list-item" ? "\n" : "\n\n";
}
