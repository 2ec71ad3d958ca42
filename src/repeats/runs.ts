/** Joins chains to runs: stretches of a page that repeat an earlier stretch, in whatever order. */
import { findChains } from "./chains.ts";
import type { Matched } from "./links.ts";
import { OPEN_RUNS, RUN_GAP, SOLID_SHARE, SPREAD, STRANGERS } from "./policy.ts";
import { isSure, join, type Run } from "./run.ts";
import type { Words } from "./words.ts";

interface Read {
  readonly words: Words;
  readonly matched: Matched;
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
    const near = isSure(chain)
      ? open.find((run) => belongsTo(run, chain, { words, matched }))
      : undefined;
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

/** Whether a chain is more than a line that returns here and there. */
function isSolid(chain: Run, { first }: Words): boolean {
  let matched = 0;
  for (const link of chain.links) matched += link.words;
  const spanned = (first[chain.dstTo + 1] ?? 0) - (first[chain.dstFrom] ?? 0);
  return matched >= SOLID_SHARE * spanned && isSure(chain);
}

/**
 * Whether a chain goes on with a run. A single block out of order must follow on it: further off, it
 * is a teaser that has a headline or a sentence of the article.
 */
function belongsTo(run: Run, chain: Run, page: Read): boolean {
  const near = chain.srcFrom <= run.srcTo + RUN_GAP && chain.srcTo >= run.srcFrom - RUN_GAP;
  const apart = Math.max(run.srcTo, chain.srcTo) < Math.min(run.dstFrom, chain.dstFrom);
  const sure = chain.links.filter((link) => link.sure).length;
  const standsAlone = sure > 1 && chain.dstTo - chain.dstFrom < SPREAD * chain.links.length;
  return near && apart && (standsAlone || follows(run, chain, page));
}

/** Whether next to nothing stands between a run and a chain, or nothing at all where its source is elsewhere. */
function follows(run: Run, chain: Run, page: Read): boolean {
  const inside = chain.srcFrom >= run.srcFrom && chain.srcTo <= run.srcTo;
  let strangers = inside ? STRANGERS : 0;
  for (let block = run.dstTo + 1; block < chain.dstFrom && strangers >= 0; block += 1) {
    if (page.matched.repeats[block] !== 1) strangers -= 1;
  }
  return strangers >= 0;
}
