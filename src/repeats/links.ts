/** Links two blocks that share many of their words. */
import {
  LEAD_WORDS,
  LINK_SHARE,
  LINK_SHARE_SHORT,
  SEED_WORDS,
  SHORT_WORDS,
  SURE_SHARE,
} from "./policy.ts";
import type { Words } from "./words.ts";

/** Two blocks that share words: `dst` is the later one. */
export interface Link {
  readonly dst: number;
  readonly src: number;
  /** Words of `dst` that repeat words of `src`. */
  readonly words: number;
  /** Whether that is many words, or nearly all of the smaller block. */
  readonly sure: boolean;
}

/** What each word repeats, and the block of each word. */
export interface Matched {
  readonly source: Int32Array;
  readonly blockOf: Int32Array;
  /** 1 for blocks of which some word repeats an earlier one. */
  readonly repeats: Uint8Array;
}

/** Adds to `links` those of block `dst` to earlier blocks. */
export function addLinks(links: Link[], dst: number, words: Words, matched: Matched): void {
  const [from, to] = spanOf(words, dst);
  for (const [src, count] of sharedWords(dst, [from, to], matched)) {
    const [begin, end] = spanOf(words, src);
    const length = Math.min(to - from, end - begin);
    const enough = count >= (length < SHORT_WORDS ? LINK_SHARE_SHORT : LINK_SHARE) * length;
    if (!enough && !beginAlike(matched.source, from, begin)) continue;
    const sure = count >= SHORT_WORDS || (count >= SEED_WORDS && count >= SURE_SHARE * length);
    links.push({ dst, src, words: count, sure });
  }
}

/** Numbers of blocks, and how many words are shared with each. */
type Shared = Iterable<readonly [src: number, count: number]>;

/** What most blocks share with others. */
const NOTHING: Shared = [];

/** For each earlier block the words it shares with block `dst`; most blocks share words with one or none. */
function sharedWords(
  dst: number,
  [from, to]: readonly [number, number],
  { source, blockOf }: Matched,
): Shared {
  let several: Map<number, number> | null = null;
  let [only, count] = [-1, 0];
  for (let word = from; word < to; word += 1) {
    const place = source[word] ?? -1;
    if (place < 0) continue;
    const src = blockOf[place] ?? 0;
    if (src === dst) continue;
    if (several) several.set(src, (several.get(src) ?? 0) + 1);
    else if (count === 0 || src === only) [only, count] = [src, count + 1];
    else
      several = new Map([
        [only, count],
        [src, 1],
      ]);
  }
  return several ?? (count === 0 ? NOTHING : [[only, count]]);
}

/** Whether the words from `from` on repeat the words from `begin` on: one of the two may be cut short. */
function beginAlike(source: Int32Array, from: number, begin: number): boolean {
  for (let i = 0; i < LEAD_WORDS; i += 1) if (source[from + i] !== begin + i) return false;
  return true;
}

function spanOf({ first, count }: Words, block: number): readonly [number, number] {
  return [first[block] ?? 0, first[block + 1] ?? count];
}
