/** Gathers matched words into links between blocks, and links into runs: stretches that repeat a stretch. */
import { LINK_SHARE, OPEN_RUNS, RUN_GAP } from "./policy.ts";
import type { Words } from "./words.ts";

/** Two blocks that share words: `dst` is the later one. */
export interface Link {
  readonly dst: number;
  readonly src: number;
  /** Words of `dst` that repeat words of `src`. */
  readonly words: number;
}

/** A stretch of blocks that repeats an earlier stretch, block numbers inclusive. */
export interface Run {
  readonly links: Link[];
  dstFrom: number;
  dstTo: number;
  srcFrom: number;
  srcTo: number;
}

/** The block of each word. */
export function blockOfWords({ first, count }: Words): Int32Array {
  const blockOf = new Int32Array(count);
  for (let block = 0; block + 1 < first.length; block += 1) {
    blockOf.fill(block, first[block], first[block + 1]);
  }
  return blockOf;
}

/** The runs of a page, in the order in which they begin; linear in its words. */
export function findRuns(words: Words, source: Int32Array, blockOf: Int32Array): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  for (let block = 0; block + 1 < words.first.length; block += 1) {
    for (const link of linksOf(block, words, { source, blockOf })) {
      open = open.filter((run) => link.dst - run.dstTo <= RUN_GAP);
      const run = nearest(open, link);
      if (run) join(run, link);
      else {
        const { dst, src } = link;
        const fresh = { links: [link], dstFrom: dst, dstTo: dst, srcFrom: src, srcTo: src };
        runs.push(fresh);
        open.push(fresh);
        if (open.length > OPEN_RUNS) open.shift();
      }
    }
  }
  return runs;
}

function linksOf(
  dst: number,
  { first }: Words,
  { source, blockOf }: { readonly source: Int32Array; readonly blockOf: Int32Array },
): Link[] {
  const from = first[dst] ?? 0;
  const to = first[dst + 1] ?? from;
  const shared = new Map<number, number>();
  for (let word = from; word < to; word += 1) {
    const place = source[word] ?? -1;
    if (place < 0) continue;
    const src = blockOf[place] ?? 0;
    if (src !== dst) shared.set(src, (shared.get(src) ?? 0) + 1);
  }
  const links: Link[] = [];
  for (const [src, count] of shared) {
    const length = Math.min(to - from, (first[src + 1] ?? 0) - (first[src] ?? 0));
    if (count >= LINK_SHARE * length) links.push({ dst, src, words: count });
  }
  return links;
}

/** The open run whose earlier side lies nearest to the link's. */
function nearest(open: readonly Run[], { src }: Link): Run | undefined {
  let best: Run | undefined;
  let least = RUN_GAP + 1;
  for (const run of open) {
    const last = run.links.at(-1)?.src ?? src;
    const outside = Math.max(0, run.srcFrom - src, src - run.srcTo);
    const distance = outside + Math.min(Math.abs(src - last), RUN_GAP) / (RUN_GAP + 1);
    if (distance < least) [best, least] = [run, distance];
  }
  return best;
}

function join(run: Run, link: Link): void {
  run.links.push(link);
  run.dstTo = link.dst;
  run.srcFrom = Math.min(run.srcFrom, link.src);
  run.srcTo = Math.max(run.srcTo, link.src);
}
