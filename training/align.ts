/**
 * Tells which blocks of a page hold its gold body: the heaviest chain of blocks whose places in the gold text rise
 * (a weighted longest increasing subsequence, with a Fenwick tree for the running maxima).
 * The chain gives each stretch of gold to one block, so a teaser that repeats the lede stays outside.
 */
import { tokensOf } from "./tokens.ts";

/** Words of a shingle that are looked up in the gold text. */
const SHINGLE = 4;
/** Share of a block's shingles that must stand in the gold text together. */
const COVERAGE = 0.5;
/** Places of one shingle that are followed; a commoner one tells nothing. */
const MAX_PLACES = 40;
/** Diagonals (differences of place) that count as one: an edited word shifts the rest. */
const DRIFT = 6;
/** Candidate places of one block. */
const MAX_CANDIDATES = 3;
/** Words by which neighbouring places may overlap. */
const SLACK = 2;

interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** One entry a text: whether it belongs to the gold body. */
export function alignToGold(texts: readonly string[], gold: string): Uint8Array {
  const lines = gold.split("\n").map(tokensOf);
  const words = lines.flat();
  const shingles = indexShingles(words);
  const wholeLines = indexLines(lines);
  const candidates = texts.flatMap((text, block) => {
    const own = tokensOf(text);
    return own.length < SHINGLE
      ? placeShort(own, block, wholeLines)
      : placeLong(own, block, shingles);
  });
  const content = new Uint8Array(texts.length);
  for (const block of heaviestChain(candidates, words.length)) content[block] = 1;
  return content;
}

function indexShingles(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) {
    const key = words.slice(i, i + SHINGLE).join(" ");
    const places = index.get(key);
    if (places === undefined) index.set(key, [i]);
    else if (places.length < MAX_PLACES) places.push(i);
  }
  return index;
}

/** Lines too short for a shingle, by their words. */
function indexLines(lines: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  let place = 0;
  for (const line of lines) {
    if (line.length > 0 && line.length < SHINGLE) {
      const key = line.join(" ");
      index.set(key, [...(index.get(key) ?? []), place]);
    }
    place += line.length;
  }
  return index;
}

function placeShort(
  own: readonly string[],
  block: number,
  lines: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  const places = lines.get(own.join(" ")) ?? [];
  return places
    .slice(0, MAX_PLACES)
    .map((start) => ({ block, start, end: start + own.length, weight: own.length }));
}

function placeLong(
  own: readonly string[],
  block: number,
  index: ReadonlyMap<string, readonly number[]>,
): readonly Candidate[] {
  const votes = new Map<number, number>();
  const count = own.length - SHINGLE + 1;
  for (let i = 0; i < count; i += 1) {
    for (const place of index.get(own.slice(i, i + SHINGLE).join(" ")) ?? []) {
      const diagonal = Math.round((place - i) / DRIFT);
      votes.set(diagonal, (votes.get(diagonal) ?? 0) + 1);
    }
  }
  return [...votes]
    .map(([diagonal]) => {
      const shared = votesAround(votes, diagonal);
      const start = Math.max(0, diagonal * DRIFT);
      return { block, start, end: start + own.length, weight: Math.min(count, shared), count };
    })
    .filter(({ weight }) => weight >= count * COVERAGE)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_CANDIDATES);
}

function votesAround(votes: ReadonlyMap<number, number>, diagonal: number): number {
  return [-1, 0, 1].reduce((sum, step) => sum + (votes.get(diagonal + step) ?? 0), 0);
}

/** The blocks of the heaviest chain; candidates come in the order of their blocks. */
function heaviestChain(candidates: readonly Candidate[], length: number): readonly number[] {
  const size = length + 2;
  const tree = new Int32Array(size + 1).fill(-1);
  const best = new Float64Array(candidates.length);
  const before = new Int32Array(candidates.length).fill(-1);
  const better = (a: number, b: number): number =>
    a < 0 || (b >= 0 && (best[b] ?? 0) > (best[a] ?? 0)) ? b : a;
  const ask = (end: number): number => {
    let found = -1;
    for (let i = Math.min(size, end + 1); i > 0; i -= i & -i) found = better(found, tree[i] ?? -1);
    return found;
  };
  const put = (end: number, candidate: number): void => {
    for (let i = Math.min(size, end + 1); i <= size; i += i & -i) {
      tree[i] = better(tree[i] ?? -1, candidate);
    }
  };
  for (let i = 0; i < candidates.length;) {
    const { block } = candidates[i]!;
    let j = i;
    for (; j < candidates.length && candidates[j]!.block === block; j += 1) {
      const { start, weight } = candidates[j]!;
      const previous = ask(start + SLACK + DRIFT / 2);
      before[j] = previous;
      best[j] = weight + (previous < 0 ? 0 : best[previous]!);
    }
    for (let k = i; k < j; k += 1) put(candidates[k]!.end, k);
    i = j;
  }
  const chain: number[] = [];
  let last = best.reduce((a, weight, i) => (a < 0 || weight > best[a]! ? i : a), -1);
  for (; last >= 0; last = before[last]!) chain.push(candidates[last]!.block);
  return chain.reverse();
}
