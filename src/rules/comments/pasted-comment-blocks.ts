/** Parts what readers wrote below a pasted article into the comments it is made of. */
import type { Block } from "../../model/document.ts";
import { COMMENT } from "./comment-verdict.ts";
import { opensComment, readSign, type Sign } from "./comment-signs.ts";

/** The blocks of each comment, in the order of the page: what was marked as comments, from name to name. */
export function pastedCommentBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const marked = blocks.filter(({ verdict }) => verdict?.rule === COMMENT.rule);
  const texts = marked.map(({ text }) => text);
  const signs = texts.map(readSign);
  const groups: Block[][] = [];
  marked.forEach((block, row) => {
    if (begins(texts, signs, row)) groups.push([block]);
    // What stands above the first name is the heading.
    else groups.at(-1)?.push(block);
  });
  return groups;
}

/** Whether a comment begins at `row`; where no name stands above a time, the time opens it: `Ann Berg, 3 hours ago`. */
function begins(texts: readonly string[], signs: readonly (Sign | null)[], row: number): boolean {
  if (opensComment(texts, signs, row)) return true;
  if (signs[row] !== "time") return false;
  const saidAbove = signs[row - 1] === "says" || signs[row - 1] === "time";
  return !saidAbove && !opensComment(texts, signs, row - 1);
}
