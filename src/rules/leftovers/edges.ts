/** Where a body's edges are: lines that belong to its head or foot stand there if they stayed in it. */

/** Blocks at the top and at the bottom of a body. */
const TOP = 4;
const BOTTOM = 2;

/** Whether the block at `place` of `count` stands at an edge. */
export function isAtEdge(place: number, count: number): boolean {
  return place < TOP || place >= count - BOTTOM;
}
