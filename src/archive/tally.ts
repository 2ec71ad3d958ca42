/** What a run has done so far. */

/** Counts of pages, by what became of them. */
export interface Tally {
  /** Pages met. */
  pages: number;
  written: number;
  /** Left as an earlier run wrote them. */
  unchanged: number;
  /** Of the unchanged: those whose output somebody has edited. */
  edited: number;
  /** Left out as copies of another page. */
  copies: number;
  failed: number;
  /** Files in folders whose names are not a page's. */
  passedOver: number;
  /** Pages of earlier runs whose sources are gone. */
  removed: number;
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    pages: 0,
    written: 0,
    unchanged: 0,
    edited: 0,
    copies: 0,
    failed: 0,
    passedOver: 0,
    removed: 0,
  };
}
