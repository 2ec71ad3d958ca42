/** Compares a block with what it repeats, word by word. */
import { foldWord } from "./fold-words.ts";
import type { Page, Partners } from "./page.ts";
import { ADDED, SKEW } from "./policy.ts";
import { isCut, isReadMore } from "./prose.ts";

/** What a block has in common with its partner and what not; places are word numbers. */
export interface Comparison {
  readonly matched: number;
  /** Words of the block without a partner, in order. */
  readonly unpaired: readonly number[];
  /** Those of them that say something: not "Read more", not half a word before an ellipsis. */
  readonly lost: readonly number[];
  /** Words of the partner, between matched ones, that the block lacks. */
  readonly skipped: readonly number[];
  /** The most words that the block has more than its partner in one place. */
  readonly added: number;
  /** Times the partner goes on elsewhere: in another block, or out of order. */
  readonly jumps: number;
  /** Those that lead far off, back, or into the middle of a block: patchwork, and no copy. */
  readonly torn: number;
  /** The block that holds most of the partners. */
  readonly target: number;
  /** Whether the block breaks off where its partner goes on. */
  readonly cut: boolean;
}

/** Compares `block` with its `partners`; `null` when it repeats nothing. */
export function compare(page: Page, block: number, partners: Partners): Comparison | null {
  const original = page.originalOf(block, partners);
  if (original >= 0) return copyOf(original, page.size(block));
  const walk = new Walk(page, page.from(block));
  const to = page.to(block);
  for (let word = page.from(block); word < to; word += 1) {
    const partner = partners[word] ?? -1;
    if (partner >= 0 && page.same(word, partner)) walk.pair(word, partner);
    else walk.lost.push(word);
  }
  if (walk.matched === 0) return null;
  const { lost, skipped, matched, jumps, torn } = walk;
  const unpaired = [...lost];
  const cut = isCut(page.text(block));
  const end = { from: walk.word + 1, to, partner: walk.partner + 1 };
  const forgiven = cut ? forgiveEnd(page, lost, end) : 0;
  if (isItemNumber(page, lost[0])) lost.shift();
  const added = Math.max(walk.added, to - walk.word - 1 - forgiven);
  return { matched, jumps, torn, skipped, unpaired, lost, added, target: walk.target(), cut };
}

/** What an exact copy of block `target` has in common with it: everything. */
function copyOf(target: number, matched: number): Comparison {
  const none: readonly number[] = [];
  return {
    matched,
    jumps: 0,
    torn: 0,
    skipped: none,
    unpaired: none,
    lost: none,
    added: 0,
    target,
    cut: false,
  };
}

/** Goes from pair to pair: what the partners skip, where they jump, what the block adds before each. */
class Walk {
  readonly lost: number[] = [];
  readonly skipped: number[] = [];
  matched = 0;
  added = 0;
  jumps = 0;
  torn = 0;
  /** The last pair. */
  word: number;
  partner = -1;
  private readonly page: Page;
  /** Pairs with each block, where there are several; most blocks repeat one. */
  private votes: Map<number, number> | null = null;
  private holder = -1;
  private held = 0;

  constructor(page: Page, from: number) {
    this.page = page;
    this.word = from - 1;
  }

  pair(word: number, partner: number): void {
    if (this.matched > 0) this.step(partner);
    const between = this.matched > 0 ? Math.max(0, partner - this.partner - 1) : 0;
    this.added = Math.max(this.added, word - this.word - 1 - between);
    this.word = word;
    this.partner = partner;
    this.matched += 1;
    this.vote(this.page.blockOf[partner] ?? 0);
  }

  /** The block that holds most of the partners, the first of equals. */
  target(): number {
    this.count();
    let [best, most] = [this.holder, 0];
    for (const [block, votes] of this.votes ?? []) if (votes > most) [best, most] = [block, votes];
    return best;
  }

  private step(partner: number): void {
    const between = partner - this.partner - 1;
    const step = this.page.blockStep(this.partner, partner);
    if (step === 0) for (let k = this.partner + 1; k < partner; k += 1) this.skipped.push(k);
    if (between < 0 || step !== 0) this.jumps += 1;
    if (between < 0 || step > SKEW || this.isMiddle(step, partner)) this.torn += 1;
  }

  /** Whether a partner stands in the middle of another block than the one before: what goes on there is a phrase. */
  private isMiddle(step: number, partner: number): boolean {
    const { page } = this;
    return step !== 0 && partner - page.from(page.blockOf[partner] ?? 0) >= ADDED;
  }

  private vote(block: number): void {
    if (block !== this.holder) {
      if (this.held > 0) this.count();
      this.holder = block;
    }
    this.held += 1;
  }

  private count(): void {
    this.votes ??= new Map();
    this.votes.set(this.holder, (this.votes.get(this.holder) ?? 0) + this.held);
    this.held = 0;
  }
}

/** The share of equal words, 0 to 1. */
export function similarity({ matched, lost, skipped }: Comparison): number {
  return (2 * matched) / (2 * matched + lost.length + skipped.length);
}

interface Tail {
  readonly from: number;
  readonly to: number;
  /** The place after the last partner. */
  readonly partner: number;
}

/** Takes "har… Read more" off the lost words when the partner goes on with "harbour". */
function forgiveEnd(page: Page, lost: number[], { from, to, partner }: Tail): number {
  let rest = from;
  const half = rest < to ? foldWord(page.printed(rest)) : "";
  if (half !== "" && partner < page.words.count && foldWord(page.printed(partner)).startsWith(half))
    rest += 1;
  const words: string[] = [];
  for (let word = rest; word < to; word += 1) words.push(foldWord(page.printed(word)));
  const forgiven = words.length === 0 || isReadMore(words.join(" ")) ? to - from : rest - from;
  lost.splice(lost.length - (to - from), forgiven);
  return forgiven;
}

/** Whether the word at `place` is the number of a list item: "3." at the start of a block. */
function isItemNumber(page: Page, place: number | undefined): boolean {
  if (place === undefined || page.before(place) !== "") return false;
  return /^\d{1,3}[.)]\s/.test(page.text(page.blockOf[place] ?? 0).slice(0, 6));
}
