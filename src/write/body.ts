/** Prints body blocks as Markdown and as plain text. */
import type { Paragraph, Root } from "mdast";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Block } from "../model/document.ts";

/** The blocks as CommonMark with GFM tables; no text of the page becomes markup. */
export function printBody(blocks: readonly Block[]): string {
  const children = blocks.map((block): Paragraph => ({
    type: "paragraph",
    children: [{ type: "text", value: block.text }],
  }));
  const root: Root = { type: "root", children };
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()] });
}

/** The blocks as plain text: one blank line between blocks, one line a list item. */
export function printBodyText(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join("\n\n");
}
