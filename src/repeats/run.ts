/** One run or chain: links that belong together, and what they span. */
import type { Link } from "./links.ts";

/** A stretch of blocks that repeats an earlier stretch, block numbers inclusive. */
export interface Run {
  readonly links: Link[];
  readonly dstFrom: number;
  dstTo: number;
  srcFrom: number;
  srcTo: number;
}

/** The run of one link. */
export function runOf(link: Link): Run {
  const { dst, src } = link;
  return { links: [link], dstFrom: dst, dstTo: dst, srcFrom: src, srcTo: src };
}

/** Adds links to a run. */
export function join(run: Run, links: readonly Link[]): void {
  for (const link of links) {
    run.links.push(link);
    run.dstTo = Math.max(run.dstTo, link.dst);
    run.srcFrom = Math.min(run.srcFrom, link.src);
    run.srcTo = Math.max(run.srcTo, link.src);
  }
}

/** Whether a run is more than one weak link. */
export function isSure({ links }: Run): boolean {
  return links.length > 1 || links.some((link) => link.sure);
}
