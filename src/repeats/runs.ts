/** Joins chains to runs: stretches of a page that repeat an earlier stretch, in whatever order. */
import { findChains } from "./chains.ts";
import type { Matched } from "./links.ts";
import { OPEN_RUNS, RUN_GAP, SOLID_SHARE } from "./policy.ts";
import { join, type Run } from "./run.ts";
import type { Words } from "./words.ts";

/** The block of each word. */
export function blockOfWords({ first, count }: Words): Int32Array {
  const blockOf = new Int32Array(count);
  for (let block = 0; block + 1 < first.length; block += 1) {
    blockOf.fill(block, first[block], first[block + 1]);
  }
  return blockOf;
}

/**
 * The runs of a page, in the order in which they begin; linear in its words. Chains are joined when
 * they are near each other on both sides and their later and earlier sides stay apart: what repeats
 * inside one copy (a refrain) is no part of the copy of the whole.
 */
export function findRuns(words: Words, matched: Matched): Run[] {
  const runs: Run[] = [];
  let open: Run[] = [];
  for (const chain of findChains(words, matched)) {
    open = open.filter((run) => chain.dstFrom - run.dstTo <= RUN_GAP);
    const near = isSure(chain) ? open.find((run) => belongsTo(run, chain)) : undefined;
    if (near) {
      join(near, chain.links);
      continue;
    }
    runs.push(chain);
    if (isSolid(chain, words)) open = [...open, chain].slice(-OPEN_RUNS);
  }
  for (const run of runs) run.links.sort((a, b) => a.dst - b.dst);
  return runs;
}

function isSure({ links }: Run): boolean {
  return links.length > 1 || links.some((link) => link.sure);
}

/** Whether a chain is more than a line that returns here and there. */
function isSolid(chain: Run, { first }: Words): boolean {
  let matched = 0;
  for (const link of chain.links) matched += link.words;
  const spanned = (first[chain.dstTo + 1] ?? 0) - (first[chain.dstFrom] ?? 0);
  return matched >= SOLID_SHARE * spanned && isSure(chain);
}

function belongsTo(run: Run, chain: Run): boolean {
  const near = chain.srcFrom <= run.srcTo + RUN_GAP && chain.srcTo >= run.srcFrom - RUN_GAP;
  return near && Math.max(run.srcTo, chain.srcTo) < Math.min(run.dstFrom, chain.dstFrom);
}
