/** The units two texts are compared by: words of four letters or more, or letter pairs where no spaces part words. */

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/** Adds the units of a folded text to `into`. */
export function addUnits(folded: string, into: Set<string>): void {
  for (const word of folded.split(" ")) {
    if (UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i += 1) into.add(word.slice(i, i + 2));
    } else if (word.length >= SHORTEST) into.add(word);
  }
}

/** The share of a folded text's units that `among` holds; 0 for a text without units. */
export function shareIn(folded: string, among: ReadonlySet<string>): number {
  const units = new Set<string>();
  addUnits(folded, units);
  if (units.size === 0) return 0;
  let shared = 0;
  for (const unit of units) if (among.has(unit)) shared += 1;
  return shared / units.size;
}
