/** How far below each block the next date line or byline stands. */
import type { Page } from "../page.ts";

/** A date line says little besides. In characters. */
const LONGEST_DATE_LINE = 120;
/** A byline or date line stands at most this many blocks below its headline. */
const HEAD_REACH = 6;
/** A byline is mostly names. */
const MOSTLY = 0.5;

/** For each block, how many blocks further down the first such line stands, from 1; 0 for none near. */
export function linesBelow(page: Page, is: (page: Page, i: number) => boolean): readonly number[] {
  const below = page.blocks.map(() => 0);
  for (let i = below.length - 2; i >= 0; i -= 1) {
    const next = below[i + 1] ?? 0;
    if (is(page, i + 1)) below[i] = 1;
    else if (next > 0 && next < HEAD_REACH) below[i] = next + 1;
  }
  return below;
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
