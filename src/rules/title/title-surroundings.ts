/** What stands around a text that may be the headline. */
import type { Page } from "../page.ts";
import { TITLE_SIZE, type TitleCandidate } from "./title-candidates.ts";

/** A date line says little besides. In characters. */
const LONGEST_DATE_LINE = 120;
/** A byline or date line stands at most this many blocks below its headline. */
const HEAD_REACH = 6;
/** A byline is mostly names. */
const MOSTLY = 0.5;
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

/** How many blocks further down the first such line stands, from 1; 0 for none near. */
export function below(
  { page, block }: TitleCandidate,
  is: (page: Page, i: number) => boolean,
): number {
  if (block < 0) return 0;
  for (let i = 1; i <= HEAD_REACH; i += 1) {
    if (block + i < page.blocks.length && is(page, block + i)) return i;
  }
  return 0;
}

/** A short block with a date. */
export function isDateLine(page: Page, i: number): boolean {
  const length = page.blocks[i]?.text.length ?? 0;
  return (page.dates[i]?.length ?? 0) > 0 && length <= LONGEST_DATE_LINE;
}

/** A block that opens like a byline. */
export function isBylineLine(page: Page, i: number): boolean {
  const byline = page.bylines.get(i);
  return byline !== undefined && byline.opened && byline.share >= MOSTLY;
}

/** The words of a block's own markup. */
export function ownWords(page: Page, block: number): readonly string[] {
  return page.blocks[block]?.markup?.words.slice(0, OWN_WORDS) ?? [];
}
