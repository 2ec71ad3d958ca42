/** Decides which runs are copies as a whole. */
import { compare } from "./compare.ts";
import type { Page } from "./page.ts";
import {
  CHANGED_SHARE,
  DENSITY,
  FORMULA_COPIES,
  MANY,
  MANY_LETTERS,
  PROSE,
  SHARE_ONE,
  SHARE_SOME,
  SHARE_VERSE,
  STORY_SENTENCES,
  VERSE_LETTERS,
} from "./policy.ts";
import { endsSentence } from "./prose.ts";
import { changesSense } from "./sense.ts";
import type { Side, Sides } from "./side.ts";

/** How two versions of a stretch differ. */
export type Change =
  /** Not in a number, a name or a negation. */
  | "none"
  /** In some: one is an update of the other. */
  | "update"
  /** In most blocks and most letters: these are two like things (products, results), not two versions of one. */
  | "other";

/** How the later side differs from the earlier one. */
export function changeOf(page: Page, { dst }: Sides): Change {
  let [blocks, letters, changed, changedLetters] = [0, 0, 0, 0];
  for (const block of dst.blocks) {
    if (page.isSmall(block)) continue;
    blocks += 1;
    letters += page.letters(block);
    const found = compare(page, block, page.source);
    const differs = found && (changesSense(page, found.lost) || changesSense(page, found.skipped));
    if (!differs) continue;
    changed += 1;
    changedLetters += page.letters(block);
  }
  if (changed === 0) return "none";
  return Math.min(changed / blocks, changedLetters / letters) > CHANGED_SHARE ? "other" : "update";
}

/** Whether a run is a copy of a stretch of text, judged by its mass, its prose and its density. */
export function isCopiedStretch(page: Page, { dst, src }: Sides): boolean {
  return (
    isMassive(page, { dst, src }) &&
    density(page, dst, src) >= DENSITY &&
    density(page, src, dst) >= DENSITY
  );
}

function isMassive(page: Page, { dst, src }: Sides): boolean {
  if (Math.min(lettersAtMost(page, dst), lettersAtMost(page, src)) < PROSE) return false;
  // Of ten copies of one sentence the earlier side holds one: the lesser side is the mass.
  const letters = Math.min(lettersOf(page, dst), lettersOf(page, src));
  if (letters < PROSE) return false;
  const share = letters / Math.max(1, page.distinctLetters());
  if (share >= SHARE_VERSE && (letters >= VERSE_LETTERS || tellsStory(page, dst))) return true;
  const prose = Math.max(proseOf(page, dst), proseOf(page, src));
  if (prose >= 1 && share >= SHARE_ONE) return true;
  if (dst.blocks.length >= FORMULA_COPIES * src.blocks.length) return false;
  return (prose >= MANY && letters >= MANY_LETTERS) || (prose >= 2 && share >= SHARE_SOME);
}

/** Whether a side holds two different sentences, however short: of a tiny page that says everything twice they are the story. */
function tellsStory(page: Page, side: Side): boolean {
  const distinct = new Set<number>();
  for (const block of side.blocks) {
    if (!page.isSmall(block) && endsSentence(page.text(block))) {
      distinct.add(page.root[page.from(block)] ?? 0);
    }
    if (distinct.size === STORY_SENTENCES) return true;
  }
  return false;
}

/** Letters of a side's blocks: more than its matched ones, and counted sooner. */
function lettersAtMost(page: Page, side: Side): number {
  let letters = 0;
  for (const block of side.blocks) letters += page.letters(block);
  return letters;
}

/** Matched letters of a side; copies of the same block count once. */
function lettersOf(page: Page, side: Side): number {
  let letters = 0;
  const seen = new Set<number>();
  for (const block of side.blocks) {
    const root = page.root[page.from(block)] ?? 0;
    if (seen.has(root)) continue;
    seen.add(root);
    letters += (page.letters(block) * side.words(block)) / Math.max(1, page.size(block));
  }
  return letters;
}

/** Paragraphs of prose on a side, no more than MANY; copies of the same paragraph count once. */
function proseOf(page: Page, side: Side): number {
  const distinct = new Set<number>();
  for (const block of side.blocks) {
    if (distinct.size === MANY) break;
    if (page.isProse(block)) distinct.add(page.root[page.from(block)] ?? 0);
  }
  return distinct.size;
}

/** The share of a side's words that are matched; the other side may stand in between (p1 p1 p2 p2). */
function density(page: Page, side: Side, other: Side): number {
  let all = 0;
  let matched = 0;
  for (let block = side.from; block <= side.to; block += 1) {
    const words = side.words(block);
    if (words === 0 && (page.isSmall(block) || other.has(block))) continue;
    all += page.size(block);
    matched += words;
  }
  return matched / Math.max(1, all);
}
