/** Numbers the elements around each block, so that what is counted of them stands in plain arrays. */
import type { Block } from "../model/document.ts";
import { HashNumbers } from "./hash-numbers.ts";

/** Containers above a row that are looked at, the nearest first. */
export const CONTAINERS = 4;
/** Stands where a row has no such container. */
export const NO_CONTAINER = -1;

/** The containers of a page. */
export interface Containers {
  /** rows × CONTAINERS; blocks of one container share its number. */
  readonly of: Int32Array;
  /** How many there are. */
  readonly size: number;
}

/** The containers of blocks; none where the blocks have no markup. */
export function readContainers(blocks: readonly Block[], isMarked: boolean): Containers {
  if (!isMarked) return { of: new Int32Array(0), size: 0 };
  const of = new Int32Array(blocks.length * CONTAINERS).fill(NO_CONTAINER);
  const known = new HashNumbers(of.length);
  blocks.forEach(({ markup }, row) => {
    if (!markup) return;
    const count = Math.min(CONTAINERS, markup.path.length);
    for (let i = 0; i < count; i += 1) of[row * CONTAINERS + i] = known.add(markup.path[i] ?? 0);
  });
  return { of, size: known.size };
}
