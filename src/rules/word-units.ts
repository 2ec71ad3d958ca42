/** The units two texts are compared by: words of four letters or more, or letter pairs where no spaces part words. */

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** Shorter words are mostly articles and prepositions. */
const SHORTEST = 4;

/** The units of a folded text, each once. */
export function unitsOf(folded: string): ReadonlySet<string> {
  const units = new Set<string>();
  const spaced = !UNSPACED.test(folded);
  for (const word of folded.split(" ")) {
    if (!spaced && UNSPACED.test(word)) {
      for (let i = 0; i + 1 < word.length; i += 1) units.add(word.slice(i, i + 2));
    } else if (word.length >= SHORTEST) units.add(word);
  }
  return units;
}

/** A word that this many blocks say is what the text is about. */
const TOPIC = 6;

/** The share of a text's units that some block says, and how much they are the topic; 0 for a text without units. */
export function likeness(
  folded: string,
  blocksSaying: ReadonlyMap<string, number>,
): { readonly share: number; readonly topic: number } {
  const units = unitsOf(folded);
  let shared = 0;
  let topic = 0;
  for (const unit of units) {
    const count = blocksSaying.get(unit) ?? 0;
    if (count > 0) shared += 1;
    topic += Math.min(count, TOPIC) / TOPIC;
  }
  const all = Math.max(1, units.size);
  return { share: shared / all, topic: topic / all };
}
