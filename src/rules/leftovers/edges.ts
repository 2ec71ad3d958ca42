/** Where a body's edges are: lines that belong to its head or foot stand there if they stayed in it. */

/** Blocks at the top and at the bottom of a body. */
export const TOP = 4;
export const BOTTOM = 2;
