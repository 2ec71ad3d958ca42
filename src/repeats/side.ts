/** One side of a run: its span of blocks, and the words matched in each of them. */
import type { Link } from "./links.ts";
import type { Page } from "./page.ts";
import { room } from "./room.ts";
import type { Run } from "./run.ts";

/** Both sides of a run. */
export interface Sides {
  readonly dst: Side;
  readonly src: Side;
}

/** The sides of `run`. */
export function sidesOf(page: Page, run: Run): Sides {
  const { links } = run;
  return {
    dst: new Side(page, { links, end: "dst", from: run.dstFrom, to: run.dstTo }),
    src: new Side(page, { links, end: "src", from: run.srcFrom, to: run.srcTo }),
  };
}

interface Span {
  readonly links: readonly Link[];
  readonly end: "dst" | "src";
  readonly from: number;
  readonly to: number;
}

/** A side; block numbers are inclusive. */
export class Side {
  readonly from: number;
  readonly to: number;
  /** The blocks with matched words, rising. */
  readonly blocks: readonly number[];
  /** For each block from `from` on its matched words. */
  private readonly matched: Int32Array;

  constructor(page: Page, { links, end, from, to }: Span) {
    this.from = from;
    this.to = to;
    const matched = room.lend(to + 1 - from);
    for (const link of links) {
      const block = link[end];
      matched[block - from] = Math.min(page.size(block), (matched[block - from] ?? 0) + link.words);
    }
    const blocks: number[] = [];
    for (let i = 0; i < matched.length; i += 1) if (matched[i] !== 0) blocks.push(from + i);
    this.matched = matched;
    this.blocks = blocks;
  }

  /** The matched words of a block. */
  words(block: number): number {
    return this.matched[block - this.from] ?? 0;
  }

  has(block: number): boolean {
    return this.words(block) > 0;
  }
}
