/** Chooses which side of a copied stretch stays. */
import type { Change } from "./judge.ts";
import type { Page, Partners } from "./page.ts";
import type { Side, Sides } from "./side.ts";
import { NEW, REPEATED, FULLER_SHARE, FULLER_WORDS, NEARER, PARAGRAPH } from "./policy.ts";

/** Foreign lines in a row from which they are a list of the article's own. */
const LIST = 3;
/** Blocks beyond a side's end within which its article goes on. */
const BEYOND = 3;
/** Interruptions more than the other side has that make a copy the broken one. */
const UNBROKEN = 3;

/** The side that is marked. */
export type Lesser = "dst" | "src";

/**
 * The lesser side: the one that says less; of equals the earlier version where numbers, names or
 *negations differ; else the one that is interrupted more, or cut into worse paragraphs; else the
 * later one.
 */
export function lesserSide(
  page: Page,
  { dst, src }: Sides,
  { mirror, change }: { readonly mirror: Partners; readonly change: Change },
): Lesser {
  for (const block of dst.blocks) if (src.has(block)) return "dst";
  const dstMore =
    extraWords(page, dst, { partners: page.source, other: src }) + wordsBeyond(page, dst, src);
  const srcMore =
    extraWords(page, src, { partners: mirror, other: dst }) + wordsBeyond(page, src, dst);
  let matched = 0;
  for (const block of dst.blocks) matched += dst.words(block);
  const margin = Math.max(FULLER_WORDS, FULLER_SHARE * matched);
  if (dstMore > srcMore + margin) return "src";
  if (srcMore > dstMore + margin) return "dst";
  if (change === "update") return "src";
  if (interruptions(src, dst) > interruptions(dst, src) + UNBROKEN) return "src";
  const dstShape = shape(page, dst);
  const srcShape = shape(page, src);
  return srcShape - dstShape > NEARER ? "src" : "dst";
}

interface Against {
  readonly partners: Partners;
  readonly other: Side;
}

/** Words that only this side has: in its own blocks, and in paragraphs and lists between them. */
function extraWords(page: Page, side: Side, { partners, other }: Against): number {
  let extra = 0;
  let row: number[] = [];
  for (let block = side.from; block <= side.to; block += 1) {
    if (isForeign(page, block, { side, other })) {
      row.push(block);
      if (isContent(page, block)) extra += page.size(block);
      continue;
    }
    // A line or two are an advertisement or a button; more are a list.
    if (row.length >= LIST) {
      for (const each of row) if (!isContent(page, each)) extra += page.size(each);
    }
    row = [];
    if (side.has(block)) extra += unmatched(page, block, partners);
  }
  return extra;
}

/** Whether a block is surely the article's: a paragraph or a caption. */
function isContent(page: Page, block: number): boolean {
  return page.isFlow(block) || page.hasCredit(block);
}

interface Both {
  readonly side: Side;
  readonly other: Side;
}

/** Whether a block stands within a side, is no part of either and repeats nothing. */
function isForeign(page: Page, block: number, { side, other }: Both): boolean {
  return !side.has(block) && !other.has(block) && page.repeatedShare(block) < REPEATED;
}

/** Blocks that interrupt a side, those that repeat something included. */
function interruptions(side: Side, other: Side): number {
  let count = 0;
  for (let block = side.from; block <= side.to; block += 1) {
    if (!side.has(block) && !other.has(block)) count += 1;
  }
  return count;
}

/** Words of the paragraphs that go on before and after a side. */
function wordsBeyond(page: Page, side: Side, other: Side): number {
  let words = 0;
  for (const [end, step] of [
    [side.from, -1],
    [side.to, 1],
  ] as const) {
    // What stands before a headline belongs to something else.
    if (step < 0 && !page.isFlow(end)) continue;
    for (let k = 1; k <= BEYOND; k += 1) {
      const block = end + step * k;
      if (block >= other.from && block <= other.to) break;
      if (!page.isFlow(block) || page.repeatedShare(block) >= NEW) continue;
      words += page.size(block);
      break;
    }
  }
  return words;
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
  for (const block of side.blocks) {
    if (page.isSmall(block)) continue;
    letters += page.letters(block);
    blocks += 1;
  }
  return Math.abs(Math.log(letters / Math.max(1, blocks) / PARAGRAPH));
}
