/** Knows a page of which somebody copied little but the article: there a line lost is a greater loss than a line too much. */

/** Most blocks of such a page: a short article with a menu above and a list of other stories below. */
const MOST_BLOCKS = 60;

/** Whether a page of so many blocks is small. */
export function isSmallPage(blocks: number): boolean {
  return blocks <= MOST_BLOCKS;
}
