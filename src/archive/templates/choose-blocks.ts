/** Decides which of the blocks that recur on a site are its template. */
import type { Recurrence } from "./observations.ts";

/** Share of a site's articles that a block stands on, at least, and their number. */
const MIN_SHARE = 0.05;
const MIN_PAGES_OUTSIDE = 3;

/** Blocks that also stand between paragraphs are believed later: a phrase may recur in articles. */
const MIN_PAGES_INSIDE = 5;

/** Share of a block's pages on which it lies outside the article for it to count as lying outside. */
const MIN_OUTSIDE = 0.9;

/** Longest block, in characters, that is a template's on few articles: longer ones are paragraphs. */
const MAX_LINE_LENGTH = 300;

/** Share of the articles on which even a paragraph is none of an article's: notices on cookies and rights. */
const COMMON_SHARE = 0.25;

/** A block whose numbers differ says less, so it must recur more. */
const MIN_SHARE_ANY_NUMBER = 0.1;
const MIN_PAGES_ANY_NUMBER = 10;

/** Whether a block is of the template of a site with so many articles. */
export function isTemplate(block: Recurrence, articles: number): boolean {
  const { pages, outside, length } = block;
  if (block.anyNumber) {
    const enough = Math.max(MIN_PAGES_ANY_NUMBER, MIN_SHARE_ANY_NUMBER * articles);
    return pages >= enough && outside >= MIN_OUTSIDE;
  }
  if (pages >= Math.max(MIN_PAGES_INSIDE, COMMON_SHARE * articles)) return true;
  if (length > MAX_LINE_LENGTH || pages < MIN_SHARE * articles) return false;
  return pages >= (outside >= MIN_OUTSIDE ? MIN_PAGES_OUTSIDE : MIN_PAGES_INSIDE);
}
