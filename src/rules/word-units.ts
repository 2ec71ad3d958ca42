/** The units two texts are compared by: words of four letters or more, or letter pairs where no spaces part words. */

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/** Calls `take` with every unit of a folded text, again where it is said again. */
function eachUnit(folded: string, take: (unit: string) => void): void {
  const spaced = !UNSPACED.test(folded);
  for (let from = 0, to = 0; to < folded.length; from = to + 1) {
    to = folded.indexOf(" ", from);
    if (to < 0) to = folded.length;
    if (spaced && to - from < SHORTEST) continue;
    const word = folded.slice(from, to);
    if (!spaced && UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i += 1) take(word.slice(i, i + 2));
    } else if (word.length >= SHORTEST) take(word);
  }
}

/** The units of a folded text, each once. */
export function unitsOf(folded: string): ReadonlySet<string> {
  const units = new Set<string>();
  eachUnit(folded, (unit) => units.add(unit));
  return units;
}

/** A word that this many blocks say is what the text is about. */
const TOPIC = 6;
/** Bits for a number up to TOPIC. */
const COUNT_BITS = 3;
const COUNT_MASK = 2 ** COUNT_BITS - 1;

/** How many blocks say a unit, TOPIC at most; above those bits the last of them. An object for each word would be half of a page's memory. */
type Said = number;

/** The units of a text and what is said of each. */
export type SaidUnits = ReadonlyMap<string, Said>;

/** Counts the units of block `block`, whose folded text is given, into `said`; blocks come in order. */
export function countUnits(said: Map<string, Said>, folded: string, block: number): void {
  eachUnit(folded, (unit) => {
    const known = said.get(unit) ?? 0;
    const count = known & COUNT_MASK;
    if (count > 0 && known >>> COUNT_BITS === block) return;
    said.set(unit, (block << COUNT_BITS) | Math.min(count + 1, TOPIC));
  });
}

/** The share of a text's units that some block says, and how much they are the topic; 0 for a text without units. */
export function likeness(
  folded: string,
  said: SaidUnits,
): { readonly share: number; readonly topic: number } {
  const units = unitsOf(folded);
  let shared = 0;
  let topic = 0;
  for (const unit of units) {
    const count = (said.get(unit) ?? 0) & COUNT_MASK;
    if (count > 0) shared += 1;
    topic += count / TOPIC;
  }
  const all = Math.max(1, units.size);
  return { share: shared / all, topic: topic / all };
}
