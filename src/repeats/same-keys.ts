/** Says for each seed of a page which earlier ones have its key. */
import { room } from "./room.ts";
import type { Seeds } from "./seeds.ts";

/** For each seed one more than the number of an earlier one with its key, 0 where there is none. */
export interface SameKeys {
  /** The first of its key. */
  readonly first: Int32Array;
  /** The one before it. */
  readonly previous: Int32Array;
}

/** Seeds whose keys are compared with each other: their table fits a processor's cache, a large page's would not. */
const SHARE = 32_768;

/**
 * The earlier seeds of each key; `null` where no key stands twice. Linear: the seeds of a large page
 * are dealt out by their keys first, so that each share is looked up by itself (a radix partition).
 */
export function findSameKeys(seeds: Seeds): SameKeys | null {
  const dealt = deal(seeds);
  const lookUp = new LookUp(dealt);
  let from = 0;
  for (const to of dealt.ends) {
    lookUp.readShare(from, to);
    from = to;
  }
  return lookUp.any ? lookUp : null;
}

/** The seeds by shares, in order within each. */
interface Dealt {
  readonly seed: Int32Array;
  readonly key: Int32Array;
  /** The place after the last of each share: a power of two of them. */
  readonly ends: Int32Array;
}

/** Deals out the seeds by the lowest bits of their keys. */
function deal({ count, key: keys }: Seeds): Dealt {
  const shares = 2 ** Math.ceil(Math.log2(Math.max(1, count / SHARE)));
  const ends = room.lend(shares);
  const seed = room.lendAny(count);
  if (shares === 1) {
    for (let i = 0; i < count; i += 1) seed[i] = i;
    return { seed, key: keys, ends: ends.fill(count) };
  }
  const key = room.lendAny(count);
  for (let i = 0; i < count; i += 1) {
    const share = (keys[i] ?? 0) & (shares - 1);
    ends[share] = (ends[share] ?? 0) + 1;
  }
  for (let share = 0, from = 0; share < shares; share += 1) {
    const size = ends[share] ?? 0;
    ends[share] = from;
    from += size;
  }
  for (let i = 0; i < count; i += 1) {
    const share = (keys[i] ?? 0) & (shares - 1);
    const at = ends[share] ?? 0;
    seed[at] = i;
    key[at] = keys[i] ?? 0;
    ends[share] = at + 1;
  }
  return { seed, key, ends };
}

/** A hash table of one share after the other. */
class LookUp implements SameKeys {
  /** Without room until a key stands twice: on most long pages none does. */
  first = room.lend(0);
  previous = room.lend(0);
  any = false;
  private readonly dealt: Dealt;
  /** Bits that the keys of a share have in common. */
  private readonly common: number;
  /** For each slot one more than the place of the latest seed there; at least half of the slots stay free. */
  private table = room.lend(0);

  constructor(dealt: Dealt) {
    this.dealt = dealt;
    this.common = Math.log2(dealt.ends.length);
  }

  readShare(from: number, to: number): void {
    const { common } = this;
    const { seed, key } = this.dealt;
    const table = this.clearTable(to - from);
    const mask = table.length - 1;
    for (let at = from; at < to; at += 1) {
      const wanted = key[at] ?? 0;
      let slot = (wanted >>> common) & mask;
      let there = table[slot] ?? 0;
      while (there !== 0 && key[there - 1] !== wanted) {
        slot = (slot + 1) & mask;
        there = table[slot] ?? 0;
      }
      table[slot] = at + 1;
      if (there !== 0) this.pair(seed[at] ?? 0, seed[there - 1] ?? 0);
    }
  }

  /** Notes that a seed has the key of an earlier one, the latest that has. */
  private pair(seed: number, twin: number): void {
    if (!this.any) {
      this.any = true;
      this.first = room.lend(this.dealt.seed.length);
      this.previous = room.lend(this.dealt.seed.length);
    }
    const { first, previous } = this;
    previous[seed] = twin + 1;
    first[seed] = first[twin] === 0 ? twin + 1 : (first[twin] ?? 0);
  }

  /** An empty table for so many seeds. */
  private clearTable(seeds: number): Int32Array {
    const slots = 2 ** Math.ceil(Math.log2(2 * seeds + 2));
    if (this.table.length < slots) this.table = room.lend(slots);
    else this.table.fill(0, 0, slots);
    return this.table.length === slots ? this.table : this.table.subarray(0, slots);
  }
}
