/** Compares a block with what it repeats, word by word. */
import { foldWord } from "./fold-words.ts";
import type { Page, Partners } from "./page.ts";
import { SKEW } from "./policy.ts";
import { isCut, isReadMore } from "./prose.ts";

/** What a block has in common with its partner and what not; places are word numbers. */
export interface Comparison {
  readonly matched: number;
  /** Words of the block without a partner. */
  readonly unpaired: ReadonlySet<number>;
  /** Those of them that say something: not "Read more", not half a word before an ellipsis. */
  readonly lost: readonly number[];
  /** Words of the partner, between matched ones, that the block lacks. */
  readonly skipped: readonly number[];
  /** The most words that the block has more than its partner in one place. */
  readonly added: number;
  /** Times the partner goes on elsewhere: in another block, or out of order. */
  readonly jumps: number;
  /** Those that lead far off or back: patchwork, and no copy. */
  readonly torn: number;
  /** The block that holds most of the partners. */
  readonly target: number;
  /** Whether the block breaks off where its partner goes on. */
  readonly cut: boolean;
}

/** Compares `block` with its `partners`; `null` when it repeats nothing. */
export function compare(page: Page, block: number, partners: Partners): Comparison | null {
  const { paired, lost } = pair(page, block, partners);
  const last = paired.at(-1);
  if (!last) return null;
  const unpaired = new Set(lost);
  const walk = walkPairs(page, page.from(block), paired);
  const cut = isCut(page.text(block));
  const end = { from: last.word + 1, to: page.to(block), partner: last.partner + 1 };
  const forgiven = cut ? forgiveEnd(page, lost, end) : 0;
  if (isItemNumber(page, lost[0])) lost.shift();
  const added = Math.max(walk.added, end.to - end.from - forgiven);
  const target = mostVoted(page, paired);
  return { ...walk, matched: paired.length, unpaired, lost, added, target, cut };
}

type Walk = Pick<Comparison, "skipped" | "added" | "jumps" | "torn">;

/** Goes from pair to pair: what the partners skip, where they jump, what the block adds before each. */
function walkPairs(page: Page, from: number, paired: readonly Pair[]): Walk {
  const skipped: number[] = [];
  let [added, jumps, torn] = [0, 0, 0];
  let before: Pair = { word: from - 1, partner: (paired[0]?.partner ?? 0) - 1 };
  for (const each of paired) {
    const between = each.partner - before.partner - 1;
    const step = page.blockStep(before.partner, each.partner);
    const isFirst = each === paired[0];
    if (!isFirst && step === 0) {
      for (let k = before.partner + 1; k < each.partner; k += 1) skipped.push(k);
    }
    if (!isFirst && (between < 0 || step !== 0)) jumps += 1;
    if (!isFirst && (between < 0 || step > SKEW)) torn += 1;
    added = Math.max(added, each.word - before.word - 1 - Math.max(0, between));
    before = each;
  }
  return { skipped, added, jumps, torn };
}

interface Pair {
  readonly word: number;
  readonly partner: number;
}

/** The words of a block with their partners, and those without. */
function pair(page: Page, block: number, partners: Partners): { paired: Pair[]; lost: number[] } {
  const paired: Pair[] = [];
  const lost: number[] = [];
  for (let word = page.from(block); word < page.to(block); word += 1) {
    const partner = partners[word] ?? -1;
    if (partner >= 0 && page.same(word, partner)) paired.push({ word, partner });
    else lost.push(word);
  }
  return { paired, lost };
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

function mostVoted(page: Page, paired: readonly Pair[]): number {
  const votes = new Map<number, number>();
  let best = -1;
  let most = 0;
  for (const { partner } of paired) {
    const block = page.blockOf[partner] ?? 0;
    const count = (votes.get(block) ?? 0) + 1;
    votes.set(block, count);
    if (count > most) [best, most] = [block, count];
  }
  return best;
}
