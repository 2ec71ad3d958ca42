/** Finds for each word of a page the earlier word it repeats, by greedy matching of seeds. */
import { CHANCE, LAND, LEAP, LEAP_AFTER, SEED_WORDS, TRIES } from "./policy.ts";
import type { Matched } from "./links.ts";
import { room } from "./room.ts";
import { findSameKeys, type SameKeys } from "./same-keys.ts";
import { pickSeeds, type Seeds } from "./seeds.ts";
import type { Words } from "./words.ts";

/**
 * For each word the place of the earlier word it repeats, or -1; `null` where nothing repeats.
 * Each word is compared a bounded number of times: linear in the page.
 * The parsing is that of Ziv and Lempel (1977), over words and with leaps over small edits.
 */
export function matchWords(words: Words): Matched | null {
  const seeds = pickSeeds(words);
  const same = findSameKeys(seeds);
  if (same === null) return null;
  const matcher = new Matcher(words, seeds, same);
  for (let seed = 0; seed < seeds.count; seed += 1) matcher.visit(seed);
  return matcher.found ? matcher : null;
}

/** The block of each word. */
function blockOfWords({ first, count }: Words): Int32Array {
  const blockOf = room.lendAny(count);
  for (let block = 0, word = 0; block + 1 < first.length; block += 1) {
    // Most blocks are too short for `fill` to be the faster way.
    for (const end = first[block + 1] ?? 0; word < end; word += 1) blockOf[word] = block;
  }
  return blockOf;
}

class Matcher implements Matched {
  readonly source: Int32Array;
  readonly blockOf: Int32Array;
  readonly repeats: Uint8Array;
  found = false;
  private readonly words: Words;
  private readonly seeds: Seeds;
  private readonly same: SameKeys;
  /** Where the last match ended, and how long it was after its last leap. */
  private done = 0;
  private lastLength = 0;
  /** The best earlier place for the seed that is looked at, and how many words are equal from there on. */
  private best = -1;
  private longest = 0;

  constructor(words: Words, seeds: Seeds, same: SameKeys) {
    this.words = words;
    this.blockOf = blockOfWords(words);
    this.seeds = seeds;
    this.same = same;
    this.source = room.lend(words.count, -1);
    this.repeats = new Uint8Array(words.texts.length);
  }

  /** Tries the place in step with the last match, the first and the latest ones; takes the longest. */
  visit(seed: number): void {
    const { seeds, same, source, done } = this;
    const place = seeds.place[seed] ?? 0;
    if (place < done) return;
    this.best = -1;
    this.longest = SEED_WORDS - 1;
    if (done > 0) this.consider(place, (source[done - 1] ?? 0) + 1 + place - done);
    const first = same.first[seed] ?? 0;
    if (first > 0) {
      this.consider(place, seeds.place[first - 1] ?? 0);
      let tried = same.previous[seed] ?? 0;
      for (let n = 0; n < TRIES && tried > first; n += 1) {
        this.consider(place, seeds.place[tried - 1] ?? 0);
        tried = same.previous[tried - 1] ?? 0;
      }
    }
    if (this.best >= 0) this.take(place, this.best, this.longest);
  }

  private consider(place: number, from: number): void {
    if (from >= place) return;
    const length = this.runLength(place, from);
    if (length <= this.longest) return;
    this.best = from;
    this.longest = length;
  }

  private runLength(place: number, from: number): number {
    const { hash, count } = this.words;
    let length = 0;
    while (place + length < count && hash[place + length] === hash[from + length]) length += 1;
    return length;
  }

  /** Writes a match, lengthened backwards and over small edits. */
  private take(place: number, from: number, length: number): void {
    const { hash, count } = this.words;
    this.found = true;
    const floor = this.floor(place, length);
    let back = 0;
    while (place - back > floor && from > back && hash[place - back - 1] === hash[from - back - 1])
      back += 1;
    this.write(place - back, from - back, length + back);
    let total = length + back;
    this.lastLength = total;
    let to = place + length;
    let source = from + length;
    while (total >= LEAP_AFTER && to < count) {
      const leap = this.leap(to, source);
      if (leap === null) break;
      const run = this.runLength(to + leap.here, source + leap.there);
      this.write(to + leap.here, source + leap.there, run);
      to += leap.here + run;
      source += leap.there + run;
      total += run;
      this.lastLength = run;
    }
    this.done = to;
  }

  /** How far back a new match may reach: over a chance match, and over words of its block that a match before ran on into. */
  private floor(place: number, length: number): number {
    const { first } = this.words;
    const begin = first[this.blockOf[place] ?? 0] ?? 0;
    if (this.done > begin && this.done - begin < length) return begin;
    return this.lastLength < CHANCE ? Math.max(0, this.done - this.lastLength) : this.done;
  }

  private write(place: number, from: number, length: number): void {
    const { source, blockOf, repeats } = this;
    for (let i = 0; i < length; i += 1) {
      source[place + i] = from + i;
      repeats[blockOf[place + i] ?? 0] = 1;
    }
  }

  /**
   * The smallest leap on either side after which the words agree again. An edit lies inside a
   * block: where one begins, other text does.
   */
  private leap(place: number, from: number): { here: number; there: number } | null {
    if (this.beginsBlock(place) || this.beginsBlock(from)) return null;
    for (let sum = 1; sum <= 2 * LEAP; sum += 1) {
      for (let here = Math.max(0, sum - LEAP); here <= Math.min(sum, LEAP); here += 1) {
        const there = sum - here;
        if (from + there < place + here && this.agree(place + here, from + there)) {
          return { here, there };
        }
      }
    }
    return null;
  }

  private beginsBlock(place: number): boolean {
    return this.blockOf[place] !== this.blockOf[place - 1];
  }

  private agree(place: number, from: number): boolean {
    const { hash, count } = this.words;
    if (place + LAND > count) return false;
    for (let i = 0; i < LAND; i += 1) if (hash[place + i] !== hash[from + i]) return false;
    return true;
  }
}
