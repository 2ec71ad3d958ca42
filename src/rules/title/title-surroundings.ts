/** What stands around a text that may be the headline. */
import type { Page } from "../page.ts";
import { TITLE_SIZE, type TitleCandidate } from "./title-candidates.ts";

/** Class words of a block itself come first; its ancestors' follow. */
const OWN_WORDS = 8;

/** Size of the line at `i`; 0 outside the page. */
export function sizeAt(page: Page, i: number): number {
  return page.sizes[i] ?? 0;
}

/** Whether all lines at these distances are shorter than headlines. */
export function shortAround({ page, block }: TitleCandidate, by: readonly number[]): boolean {
  return block >= 0 && by.every((distance) => sizeAt(page, block + distance) < TITLE_SIZE);
}

/** The words of a block's own markup. */
export function ownWords(page: Page, block: number): readonly string[] {
  return page.blocks[block]?.markup?.words.slice(0, OWN_WORDS) ?? [];
}
