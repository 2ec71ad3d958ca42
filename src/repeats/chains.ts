/** Chains links that go on in step on both sides: one copy, read from its beginning to its end. */
import { addLinks, type Link, type Matched } from "./links.ts";
import {
  GAP_BOTH,
  GAP_ONE,
  INTERLEAVED,
  OPEN_RUNS,
  RETURNS,
  SHORT_WORDS,
  SURE_SHARE,
  RUN_GAP,
  SKEW,
  UNSURE_GAP,
} from "./policy.ts";
import { isSure, join, runOf, type Run } from "./run.ts";
import type { Words } from "./words.ts";
import { room } from "./room.ts";

/** The chains of a page, in the order in which they begin; linear in its words. */
export function findChains(words: Words, matched: Matched): Run[] {
  const chains: Run[] = [];
  let open: Run[] = [];
  for (const link of tellingLinks(words, matched)) {
    if (open.some((chain) => isPast(chain, link))) {
      open = open.filter((chain) => !isPast(chain, link));
    }
    const found = inStep(open, link, words);
    const chain = found ?? runOf(link);
    if (found) join(found, [link]);
    else chains.push(chain);
    // Most links go on with the chain before.
    if (open.at(-1) === chain) continue;
    open = [...open.filter((each) => each !== chain), chain].slice(-OPEN_RUNS);
  }
  return chains;
}

function isPast(chain: Run, link: Link): boolean {
  return link.dst - chain.dstTo > RUN_GAP;
}

/** The links of a page without those of short lines that return all over it ("Read also"). */
function tellingLinks(words: Words, matched: Matched): Link[] {
  const { first } = words;
  const size = (block: number): number => (first[block + 1] ?? 0) - (first[block] ?? 0);
  const isLine = ({ dst, src, words: count }: Link): boolean =>
    count < SHORT_WORDS && count >= SURE_SHARE * Math.max(size(dst), size(src));
  const returns = room.lend(first.length);
  const links: Link[] = [];
  for (let block = 0; block + 1 < first.length; block += 1) {
    if (matched.repeats[block] === 1) addLinks(links, block, words, matched);
  }
  for (const link of links) {
    if (isLine(link)) returns[link.src] = (returns[link.src] ?? 0) + 1;
  }
  return links.filter((link) => !isLine(link) || (returns[link.src] ?? 0) <= RETURNS);
}

/**
 * The open chain that the link goes on in the best step; of equals the one used last. A chain of no more
 * than a line, which may be a phrase that returns, has the link only where no other goes on with it.
 */
function inStep(open: readonly Run[], link: Link, words: Words): Run | undefined {
  let best: Run | undefined;
  let least = Infinity;
  for (const chain of open) {
    const step = stepFrom(chain, link, words);
    if (step === null || step > SKEW + 1) continue;
    const rank = isLine(chain) ? step + SKEW + 1 : step;
    if (rank <= least) [best, least] = [chain, rank];
  }
  return best;
}

function isLine({ links }: Run): boolean {
  return links.length === 1 && (links[0]?.words ?? 0) < SHORT_WORDS;
}

/** How far a link is out of step with a chain, in blocks; `null` when it does not go on with it. */
function stepFrom(chain: Run, link: Link, { first }: Words): number | null {
  const last = chain.links.at(-1);
  if (!last || !isNear(chain, last, link)) return null;
  const { dst, src } = link;
  const skew = Math.abs(dst - last.dst - (src - last.src));
  if (src >= chain.dstFrom) {
    return skew <= INTERLEAVED && dst - last.dst <= SKEW ? skew : null;
  }
  // What stands between on one side may be an advertisement or a list; on both sides it is other text.
  const here = (first[dst] ?? 0) - (first[last.dst + 1] ?? 0);
  const there = (first[src] ?? 0) - (first[last.src + 1] ?? 0);
  if (Math.max(here, there) > GAP_ONE || Math.min(here, there) > GAP_BOTH) return null;
  return skew + (dst - last.dst) / (RUN_GAP + 1);
}

/** Whether a link goes on after the last one of a chain, and not too far off for two that are not sure. */
function isNear(chain: Run, last: Link, { dst, src, sure }: Link): boolean {
  if (src < last.src || src - last.src > RUN_GAP) return false;
  return (sure && isSure(chain)) || dst - last.dst <= UNSURE_GAP;
}
