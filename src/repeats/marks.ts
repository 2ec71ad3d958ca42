/** Keeps the books of one round: which blocks are marked, and that no word loses its last kept copy. */
import { compare, similarity, type Comparison } from "./compare.ts";
import type { Change } from "./judge.ts";
import type { Page, Partners } from "./page.ts";
import { ADDED, EMBEDDED_WORDS, NEAR, NEAR_SHORT, SHORT_WORDS } from "./policy.ts";
import { endsSentence, isCut } from "./prose.ts";
import { changesSense } from "./sense.ts";
import { room } from "./room.ts";

/** The rule by which a block is marked. */
export type RepeatRule =
  | "repeat-run"
  | "repeat-next"
  | "repeat-opening"
  | "repeat-caption"
  | "repeat-cut"
  | "repeat-quote";

/** A block that is a copy. */
export interface Mark {
  readonly block: number;
  readonly of: number;
  readonly rule: RepeatRule;
  /** 1 when nothing differs but punctuation, case and space. */
  readonly similarity: number;
  readonly cut: boolean;
  /** Whether a number, a name or a negation differs. */
  readonly differs: boolean;
}

/** Two versions of a stretch: the partners of the lesser side's words, and of the other side's. */
export interface Versions {
  readonly partners: Partners;
  readonly inverse: Partners;
  readonly change: Change;
}

/** The marks of one round. */
export class Marks {
  private readonly page: Page;
  /** Kept words of each class of copies, at the class's first word. */
  private kept: Int32Array | null = null;
  /** What is marked, by its block; each points to the block it repeats, kept or not. */
  private readonly entries = new Map<number, Mark>();
  /** Blocks that must stay, since a twin leans on them. */
  private readonly pinned = new Set<number>();

  constructor(page: Page) {
    this.page = page;
  }

  has(block: number): boolean {
    return this.entries.has(block);
  }

  /** Marks `block` if one stretch of kept text says all of it; gives whether it did. */
  markWhole(block: number, partners: Partners, rule: RepeatRule): boolean {
    const found = this.comparison(block, partners);
    if (found === null || found.lost.length + found.skipped.length + found.jumps > 0) return false;
    return this.enter(block, found, rule);
  }

  /**
   * Marks `block`, of a copied stretch, even if it was edited. When it has more to say than its
   * partner, the partner is marked instead, if the block says all of it.
   */
  markEdited(block: number, versions: Versions, rule: RepeatRule): boolean {
    const { partners, inverse } = versions;
    const found = this.comparison(block, partners);
    if (found === null) return false;
    if (found.torn > 0) return false;
    if (this.isVersion(block, found, versions)) {
      const answered = found.cut || this.isAnswered(block, found.target, inverse);
      return answered && this.enter(block, found, rule);
    }
    if (this.page.size(block) < SHORT_WORDS) return false;
    const back = this.comparison(found.target, inverse);
    if (back?.target !== block || back.lost.length + back.jumps > 0) return false;
    return this.enter(found.target, back, rule);
  }

  /** Marks `block`, which has the same words as `twin` though no match led from one to the other. */
  markTwin(block: number, twin: number, rule: RepeatRule): void {
    if (this.entries.has(block) || this.entries.has(twin) || this.pinned.has(block)) return;
    this.pinned.add(twin);
    this.entries.set(block, {
      block,
      of: twin,
      rule,
      similarity: 1,
      cut: false,
      differs: false,
    });
  }

  /** The marks, each pointing to a kept block. */
  list(): Mark[] {
    const marks: Mark[] = [];
    let keptAt: Int32Array | null = null;
    for (const mark of this.entries.values()) {
      const stays = !this.entries.has(mark.of);
      marks.push(
        stays
          ? mark
          : { ...mark, of: this.mostHolding(mark.block, (keptAt ??= this.keptBlocks())) },
      );
    }
    return marks;
  }

  /** Whether the block says what its partner says, but for a few words. */
  private isVersion(block: number, found: Comparison, versions: Versions): boolean {
    if (found.lost.length + found.skipped.length === 0) return true;
    const { partners, change } = versions;
    if (!this.isMutual(block, found, versions)) return false;
    const short = this.page.size(block) < SHORT_WORDS;
    if (short && !this.isEmbedded(block, found, partners)) return false;
    // What breaks off says less, however little is missing.
    if (found.lost.length > 0 && !found.cut && isCut(this.page.text(found.target))) return false;
    if (similarity(found) < (short ? NEAR_SHORT : NEAR) || found.added >= ADDED) return false;
    return change !== "other" || !this.differs(found);
  }

  /** Whether the partner's words lead back to the block: else another block is its version. */
  private isMutual(block: number, found: Comparison, { partners, inverse }: Versions): boolean {
    let answered = 0;
    for (let word = this.page.from(block); word < this.page.to(block); word += 1) {
      if (inverse[partners[word] ?? -1] === word) answered += 1;
    }
    return 2 * answered >= found.matched;
  }

  /** Whether the words around a short block repeat the words around its partner. */
  private isEmbedded(block: number, found: Comparison, partners: Partners): boolean {
    const { page } = this;
    const { target } = found;
    const before = partners[page.from(block) - 1];
    const after = partners[page.to(block)];
    const sides = Number(before === page.from(target) - 1) + Number(after === page.to(target));
    if (sides === 2) return true;
    // At the end of a copy the next article's headline may stand: a headline is no sentence.
    const isSentence = page.size(block) >= EMBEDDED_WORDS && endsSentence(page.text(block));
    return sides === 1 && isSentence && !this.differs(found);
  }

  /** Whether the partner of a small block is no larger, or is made of the block and its neighbours. */
  private isAnswered(block: number, target: number, inverse: Partners): boolean {
    const { page } = this;
    if (page.isLong(block) || page.size(target) <= page.size(block)) return true;
    let missing = 0;
    for (let word = page.from(target); word < page.to(target); word += 1) {
      if ((inverse[word] ?? -1) < 0) missing += 1;
    }
    return missing < ADDED && missing < page.size(block);
  }

  private differs({ lost, skipped }: Comparison): boolean {
    return changesSense(this.page, lost) || changesSense(this.page, skipped);
  }

  private comparison(block: number, partners: Partners): Comparison | null {
    if (this.entries.has(block) || this.pinned.has(block)) return null;
    return compare(this.page, block, partners);
  }

  private enter(block: number, found: Comparison, rule: RepeatRule): boolean {
    if (!this.release(block, found.unpaired)) return false;
    this.entries.set(block, {
      block,
      of: found.target,
      rule,
      similarity: similarity(found),
      cut: found.cut,
      differs: this.differs(found),
    });
    return true;
  }

  /** Takes the block's words out of the kept ones; takes all back when one was the last of its class. */
  private release(block: number, unpaired: readonly number[]): boolean {
    const { page } = this;
    const kept = (this.kept ??= countKept(page));
    let next = 0;
    for (let word = page.from(block); word < page.to(block); word += 1) {
      const root = page.root[word] ?? 0;
      const left = (kept[root] ?? 0) - 1;
      kept[root] = left;
      if (word === unpaired[next]) next += 1;
      else if (left <= 0) {
        this.takeBack(block, word);
        return false;
      }
    }
    return true;
  }

  private takeBack(block: number, last: number): void {
    const { page } = this;
    for (let word = page.from(block); word <= last; word += 1) {
      const root = page.root[word] ?? 0;
      if (this.kept) this.kept[root] = (this.kept[root] ?? 0) + 1;
    }
  }

  /** The first kept block of each class. */
  private keptBlocks(): Int32Array {
    const { page } = this;
    const keptAt = room.lend(page.root.length, -1);
    for (let block = 0; block < page.texts.length; block += 1) {
      if (this.entries.has(block)) continue;
      for (let word = page.from(block); word < page.to(block); word += 1) {
        const root = page.root[word] ?? 0;
        if (keptAt[root] === -1) keptAt[root] = block;
      }
    }
    return keptAt;
  }

  private mostHolding(block: number, keptAt: Int32Array): number {
    const votes = new Map<number, number>();
    let best = block;
    let most = 0;
    for (let word = this.page.from(block); word < this.page.to(block); word += 1) {
      const holder = keptAt[this.page.root[word] ?? 0] ?? -1;
      if (holder < 0) continue;
      const count = (votes.get(holder) ?? 0) + 1;
      votes.set(holder, count);
      if (count > most) [best, most] = [holder, count];
    }
    return best;
  }
}

function countKept({ root }: Page): Int32Array {
  const kept = room.lend(root.length);
  for (const at of root) kept[at] = (kept[at] ?? 0) + 1;
  return kept;
}
