/** Knows a block that a page hides. */
import type { Block } from "../model/document.ts";

/** Whether the page's markup hides a block. */
export function isHidden(block: Block | undefined): boolean {
  return block?.markup?.hidden === true;
}
