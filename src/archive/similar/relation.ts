/** Decides from two sketches what two articles are to each other. */
import type { Sketch } from "./sketch.ts";

/** `copy`: the same article again · `update`: the same story with other numbers · `part`: one holds the other. */
export type Relation = "copy" | "update" | "part";

/** What two articles are to each other, and the share of the shorter one that stands in the longer one. */
export interface Likeness {
  readonly relation: Relation;
  readonly containment: number;
}

type Comparable = Omit<Sketch, "bands">;

/** Share of the shorter text's 5-grams that the longer one must hold: .59 are left when every tenth word is edited. */
const MIN_CONTAINMENT = 0.5;

/** Words of a text below which shared phrases say little: such texts are copies only when nearly all is shared. */
const SHORT_WORDS = 60;
const MIN_CONTAINMENT_SHORT = 0.8;

/** Words below which only an exact copy counts. */
const MIN_WORDS = 20;

/** Length of the shorter text over the longer one's above which the two are whole copies, not part and whole. */
const WHOLE_LENGTH = 0.75;

/** What two articles are to each other; `null` when they are different articles. */
export function relate(a: Comparable, b: Comparable): Likeness | null {
  if (a.words === 0 || b.words === 0) return null;
  if (a.exact === b.exact && a.words === b.words) return { relation: "copy", containment: 1 };
  const shorter = Math.min(a.words, b.words);
  if (shorter < MIN_WORDS) return null;
  const containment = containmentOf(a, b);
  if (containment < (shorter < SHORT_WORDS ? MIN_CONTAINMENT_SHORT : MIN_CONTAINMENT)) return null;
  const whole = shorter / Math.max(a.words, b.words) >= WHOLE_LENGTH;
  if (whole && numbersDiffer(a.numbers, b.numbers)) return { relation: "update", containment };
  return { relation: whole ? "copy" : "part", containment };
}

/** Share of the smaller set of 5-grams in the other, estimated from the smallest hashes of their union. */
function containmentOf(a: Comparable, b: Comparable): number {
  const size = Math.max(a.bottom.length, b.bottom.length);
  let i = 0;
  let j = 0;
  let union = 0;
  let shared = 0;
  while (union < size && (i < a.bottom.length || j < b.bottom.length)) {
    const left = a.bottom[i] ?? Infinity;
    const right = b.bottom[j] ?? Infinity;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    union += 1;
  }
  const jaccard = shared / union;
  const both = (jaccard / (1 + jaccard)) * (a.shingles + b.shingles);
  return Math.min(1, both / Math.min(a.shingles, b.shingles));
}

/**
 * Whether there is a place in both texts, known by the words around it, where each has a number that the other lacks.
 * Paragraphs that only one of them has do not matter.
 */
function numbersDiffer(a: Uint32Array, b: Uint32Array): boolean {
  const inA = byPlace(a);
  for (const [place, numbers] of byPlace(b)) {
    const others = inA.get(place);
    if (!others) continue;
    const own = [...numbers].some((number) => !others.has(number));
    if (own && [...others].some((number) => !numbers.has(number))) return true;
  }
  return false;
}

function byPlace(pairs: Uint32Array): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    const [place = 0, number = 0] = pairs.subarray(i, i + 2);
    const known = places.get(place);
    if (known) known.add(number);
    else places.set(place, new Set([number]));
  }
  return places;
}
