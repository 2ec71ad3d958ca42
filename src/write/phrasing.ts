/** The inline content of a block: its markup where the source had any, else its text. */
import type { PhrasingContent } from "mdast";
import type { Block } from "../model/document.ts";
import { textNodes } from "./text-node.ts";

/** The block's inline content. Lines of a block (verse) stay lines. */
export function phrasingOf(block: Block): PhrasingContent[] {
  if (block.content) return [...block.content];
  const lines = block.text.split("\n");
  return lines.flatMap((line, i): PhrasingContent[] =>
    i === 0 ? textNodes(line) : [{ type: "break" }, ...textNodes(line)],
  );
}
