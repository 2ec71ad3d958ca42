/** Finds blocks that say what an earlier block says, word for word or nearly so. */
import { foldText } from "../rules/fold-text.ts";
import type { Part } from "./parts.ts";
import { resemblance, sketch } from "./sketch.ts";

/** Words from which the same words are no chance: "Read the report" may come twice. */
const MIN_WORDS = 8;
/** Share of common shingles from which a block is a copy: in fifty words, one or two differ. */
const NEARLY = 0.75;

/** By the index of a copy, the index of what it copies. */
export function findNearCopies(parts: readonly Part[]): ReadonlyMap<number, number> {
  const copies = new Map<number, number>();
  const byWords = new Map<string, number>();
  const byHash = new Map<number, number>();
  const sketches = new Map<number, readonly number[]>();
  parts.forEach((part, i) => {
    if (part.kind === "html" || part.kind === "code" || part.kind === "table") return;
    const words = foldText(part.text);
    if (words.split(" ", MIN_WORDS).length < MIN_WORDS) return;
    const hashes = sketch(part.text);
    const first = byWords.get(words) ?? nearest(hashes, byHash, sketches);
    if (first !== undefined) {
      copies.set(i, first);
      return;
    }
    byWords.set(words, i);
    sketches.set(i, hashes);
    for (const hash of hashes) if (!byHash.has(hash)) byHash.set(hash, i);
  });
  return copies;
}

function nearest(
  hashes: readonly number[],
  byHash: ReadonlyMap<number, number>,
  sketches: ReadonlyMap<number, readonly number[]>,
): number | undefined {
  const met = new Set<number>();
  for (const hash of hashes) {
    const i = byHash.get(hash);
    if (i !== undefined) met.add(i);
  }
  return [...met].find((i) => resemblance(hashes, sketches.get(i) ?? []) >= NEARLY);
}
