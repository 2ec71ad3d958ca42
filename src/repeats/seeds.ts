/** Picks the places of a page where looking for a repeat is worth it. */
import { SEED_WORDS, WINDOW } from "./policy.ts";
import type { Words } from "./words.ts";

/** Places (word numbers, rising) and the hash of the words that follow each. */
export interface Seeds {
  readonly count: number;
  readonly place: Int32Array;
  readonly key: Int32Array;
}

const BASE = 0x2545f491;
const MIX = 0x9e3779b1 | 0;

/**
 * The seeds of a page by winnowing: the least hash of each window, so that two equal runs of
 * SEED_WORDS + WINDOW - 1 words share one wherever they stand. The first words of each block are
 * seeds as well: whole blocks and beginnings repeat most.
 * Schleimer, Wilkerson, Aiken: Winnowing. Local algorithms for document fingerprinting, SIGMOD 2003.
 */
export function pickSeeds(words: Words): Seeds {
  const keys = rollingKeys(words);
  const chosen = new Uint8Array(keys.length);
  let count = winnow(keys, chosen);
  for (const start of words.first) {
    if (start >= keys.length || chosen[start] === 1) continue;
    chosen[start] = 1;
    count += 1;
  }
  const place = new Int32Array(count);
  const key = new Int32Array(count);
  let at = 0;
  for (let i = 0; i < keys.length; i += 1) {
    if (chosen[i] !== 1) continue;
    place[at] = i;
    key[at] = keys[i] ?? 0;
    at += 1;
  }
  return { count, place, key };
}

/** The hash of the SEED_WORDS words from each word on. */
function rollingKeys({ hash, count }: Words): Int32Array {
  const keys = new Int32Array(Math.max(0, count - SEED_WORDS + 1));
  let power = 1;
  for (let i = 0; i < SEED_WORDS; i += 1) power = Math.imul(power, BASE);
  let rolling = 0;
  for (let i = 0; i < Math.min(count, SEED_WORDS - 1); i += 1) {
    rolling = (Math.imul(rolling, BASE) + (hash[i] ?? 0)) | 0;
  }
  let leaving = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const entering = hash[i + SEED_WORDS - 1] ?? 0;
    rolling = (Math.imul(rolling, BASE) + entering - Math.imul(power, leaving)) | 0;
    leaving = hash[i] ?? 0;
    const mixed = Math.imul(rolling ^ (rolling >>> 15), MIX);
    keys[i] = mixed ^ (mixed >>> 13);
  }
  return keys;
}

/** Marks the rightmost least key of each window; gives how many there are. */
function winnow(keys: Int32Array, chosen: Uint8Array): number {
  let least = -1;
  let value = 0;
  let count = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const from = i - WINDOW + 1;
    const key = keys[i] ?? 0;
    if (least < 0 || key <= value) {
      least = i;
      value = key;
    } else if (least < from) {
      least = from;
      for (let j = from + 1; j <= i; j += 1) if ((keys[j] ?? 0) <= (keys[least] ?? 0)) least = j;
      value = keys[least] ?? 0;
    }
    if (from < 0 || chosen[least] === 1) continue;
    chosen[least] = 1;
    count += 1;
  }
  return count;
}
