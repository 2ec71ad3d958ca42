/** Picks the places of a page where looking for a repeat is worth it. */
import { SEED_WORDS, WINDOW } from "./policy.ts";
import { room } from "./room.ts";
import type { Words } from "./words.ts";

/** Places (word numbers, rising) and the hash of the words that follow each. */
export interface Seeds {
  readonly count: number;
  readonly place: Int32Array;
  readonly key: Int32Array;
}

const BASE = 0x2545f491;
const MIX = 0x9e3779b1 | 0;

/** Room for the last keys: a power of two that holds a window and the keys that may still be asked for. */
const RECENT = 8;
/** Seeds a word that there is room for at first: a window of w keys has 2 / (w + 1) picks a key. */
const DENSITY = 2.5 / (WINDOW + 1);

/**
 * The seeds of a page by winnowing: the least hash of each window, so that two equal runs of
 * SEED_WORDS + WINDOW - 1 words share one wherever they stand. The first words of each block are
 * seeds as well: whole blocks and beginnings repeat most.
 * Schleimer, Wilkerson, Aiken: Winnowing. Local algorithms for document fingerprinting, SIGMOD 2003.
 */
export function pickSeeds(words: Words): Seeds {
  return new SeedPicker(words).pickAll(words);
}

class SeedPicker {
  private readonly first: Int32Array;
  private readonly recent = new Int32Array(RECENT);
  /** The next block whose first word may become a seed. */
  private block = 0;
  private last = -1;
  private count = 0;
  private place: Int32Array;
  private key: Int32Array;

  constructor({ first, count }: Words) {
    this.first = first;
    const seeds = Math.ceil(count * DENSITY) + first.length;
    this.place = room.lendAny(seeds);
    this.key = room.lendAny(seeds);
  }

  pickAll({ hash, count }: Words): Seeds {
    const { recent } = this;
    const keys = Math.max(0, count - SEED_WORDS + 1);
    let power = 1;
    for (let i = 0; i < SEED_WORDS; i += 1) power = Math.imul(power, BASE);
    let rolling = 0;
    for (let i = 0; i < Math.min(count, SEED_WORDS - 1); i += 1) {
      rolling = (Math.imul(rolling, BASE) + (hash[i] ?? 0)) | 0;
    }
    let [leaving, least, value] = [0, -1, 0];
    for (let i = 0; i < keys; i += 1) {
      const entering = hash[i + SEED_WORDS - 1] ?? 0;
      rolling = (Math.imul(rolling, BASE) + entering - Math.imul(power, leaving)) | 0;
      leaving = hash[i] ?? 0;
      const mixed = Math.imul(rolling ^ (rolling >>> 15), MIX);
      const key = mixed ^ (mixed >>> 13);
      recent[i & (RECENT - 1)] = key;
      const from = i - WINDOW + 1;
      if (least < 0 || key <= value) {
        least = i;
        value = key;
      } else if (least < from) {
        least = this.leastOf(from, i);
        value = recent[least & (RECENT - 1)] ?? 0;
      }
      if (from >= 0 && least > this.last) this.pick(least);
    }
    this.pickFirsts(keys);
    const { place, key } = this;
    return { count: this.count, place, key };
  }

  /** The rightmost least of the keys in places `from` to `to`. */
  private leastOf(from: number, to: number): number {
    const { recent } = this;
    let least = from;
    for (let i = from + 1; i <= to; i += 1) {
      if ((recent[i & (RECENT - 1)] ?? 0) <= (recent[least & (RECENT - 1)] ?? 0)) least = i;
    }
    return least;
  }

  private pick(at: number): void {
    this.pickFirsts(at);
    if (at > this.last) this.keep(at);
  }

  /** Makes seeds of the first words of blocks in places before `stop`. */
  private pickFirsts(stop: number): void {
    const { first } = this;
    for (; this.block < first.length; this.block += 1) {
      const start = first[this.block] ?? 0;
      if (start >= stop) return;
      if (start > this.last) this.keep(start);
    }
  }

  private keep(at: number): void {
    const { count } = this;
    if (count === this.place.length) {
      this.place = grown(this.place);
      this.key = grown(this.key);
    }
    this.place[count] = at;
    this.key[count] = this.recent[at & (RECENT - 1)] ?? 0;
    this.last = at;
    this.count = count + 1;
  }
}

function grown(values: Int32Array): Int32Array {
  const more = room.lendAny(2 * values.length);
  more.set(values);
  return more;
}
