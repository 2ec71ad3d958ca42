/** Tells what readers wrote below the article: its dates and names are not the article's. */
import type { Page } from "../page.ts";
import { COMMENT } from "./comment-verdict.ts";

/** Whether a block below the body stands in a reader's comment; above, columns of opinion are called "comment" too. */
export function isInComment(page: Page, block: number): boolean {
  const found = page.blocks[block];
  if (found?.verdict?.rule === COMMENT.rule) return true;
  return block > page.body.last && found?.markup?.comment !== undefined;
}
