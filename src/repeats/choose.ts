/** Chooses which side of a copied stretch stays. */
import type { Change, Side, Sides } from "./judge.ts";
import type { Page, Partners } from "./page.ts";
import { FULLER_SHARE, FULLER_WORDS, NEARER, PARAGRAPH } from "./policy.ts";

/** The side that is marked. */
export type Lesser = "dst" | "src";

/**
 * The lesser side: the one that says less; of equals the earlier version where numbers, names or
 * negations differ; else the one that is cut into worse paragraphs; else the later one.
 */
export function lesserSide(
  page: Page,
  { dst, src }: Sides,
  { mirror, change }: { readonly mirror: Partners; readonly change: Change },
): Lesser {
  for (const block of dst.hits.keys()) if (src.hits.has(block)) return "dst";
  const dstMore = extraWords(page, dst, { partners: page.source, other: src });
  const srcMore = extraWords(page, src, { partners: mirror, other: dst });
  const matched = total(dst.hits.values());
  const margin = Math.max(FULLER_WORDS, FULLER_SHARE * matched);
  if (dstMore > srcMore + margin) return "src";
  if (srcMore > dstMore + margin) return "dst";
  if (change === "update") return "src";
  const dstShape = shape(page, dst);
  const srcShape = shape(page, src);
  return srcShape - dstShape > NEARER ? "src" : "dst";
}

interface Against {
  readonly partners: Partners;
  readonly other: Side;
}

/** Words that only this side has: in its own blocks, and in blocks that stand between them. */
function extraWords(page: Page, side: Side, { partners, other }: Against): number {
  let extra = 0;
  const seen = new Set<string>();
  for (let block = side.from; block <= side.to; block += 1) {
    if (other.hits.has(block)) continue;
    if (side.hits.has(block)) extra += unmatched(page, block, partners);
    else if (page.repeatedShare(block) === 0 && !seen.has(page.text(block))) {
      // A line that returns between the paragraphs ("Advertisement") is counted once.
      seen.add(page.text(block));
      extra += page.size(block);
    }
  }
  return extra;
}

function unmatched(page: Page, block: number, partners: Partners): number {
  let count = 0;
  for (let word = page.from(block); word < page.to(block); word += 1) {
    if ((partners[word] ?? -1) < 0) count += 1;
  }
  return count;
}

/** How far a side's blocks are from paragraphs, in logarithms: hard-wrapped lines, all in one line. */
function shape(page: Page, side: Side): number {
  let letters = 0;
  let blocks = 0;
  for (const block of side.hits.keys()) {
    if (page.isSmall(block)) continue;
    letters += page.letters(block);
    blocks += 1;
  }
  return Math.abs(Math.log(letters / Math.max(1, blocks) / PARAGRAPH));
}

function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
