/** Features of a block's words: the lexicon's opinion of them, and whether the page's prose is about them. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, shareOf } from "./feature-table.ts";
import { HashCounts } from "./hash-set.ts";
import { type Lexicon, lexiconPlaces, MAX_PLACES, ODDS_SCALE } from "./lexicon.ts";

/** Evidence and the lexicon to read its words with. */
export interface WordInput {
  readonly page: Evidence;
  readonly lexicon: Lexicon;
}

const LEXICON_NAMES = ["oddsMean", "oddsSum", "oddsMost", "oddsLeast", "oddsFirst", "oddsLast"];
/** A sum of log-odds beyond this is certain either way. */
const MAX_SUM = 20;

/** The lexicon's opinion of each row. */
export const LEXICON_FEATURES: FeatureGroup<WordInput> = {
  names: LEXICON_NAMES,
  fill: ({ page, lexicon }, { values, width }, first) => {
    const { odds } = lexicon;
    const places = new Int32Array(MAX_PLACES);
    for (let row = 0; row < page.rows; row += 1) {
      const count = lexiconPlaces(page.scan, row, odds.length, places);
      if (count === 0) continue;
      let sum = 0;
      let most = -128;
      let least = 127;
      for (let i = 0; i < count; i += 1) {
        const value = odds[places[i] ?? 0] ?? 0;
        sum += value;
        if (value > most) most = value;
        if (value < least) least = value;
      }
      const at = row * width + first;
      values[at] = sum / count / ODDS_SCALE;
      values[at + 1] = Math.max(-MAX_SUM, Math.min(MAX_SUM, sum / ODDS_SCALE));
      values[at + 2] = most / ODDS_SCALE;
      values[at + 3] = least / ODDS_SCALE;
      values[at + 4] = (odds[places[0] ?? 0] ?? 0) / ODDS_SCALE;
      values[at + 5] = (odds[places[count - 1] ?? 0] ?? 0) / ODDS_SCALE;
    }
  },
};

/** Share of each row's words that other rows use too, by the weight (0 to 1) of those rows. */
export function measureOverlap(page: Evidence, weights: Float32Array): Float32Array {
  const { words, starts } = page.scan;
  const mass = new HashCounts(words.length);
  eachContentWord(page, (word, row) => {
    const weight = weights[row] ?? 0;
    if (weight > 0) mass.add(word, weight);
  });
  const shared = new Float32Array(page.rows);
  const counted = new Float32Array(page.rows);
  eachContentWord(page, (word, row) => {
    // A row's own words say nothing of its likeness to the others.
    const others = mass.get(word) - (weights[row] ?? 0);
    shared[row] = (shared[row] ?? 0) + Math.max(0, Math.min(1, others));
    counted[row] = (counted[row] ?? 0) + 1;
  });
  for (let row = 0; row < page.rows; row += 1) {
    shared[row] =
      starts[row] === starts[row + 1] ? -1 : shareOf(shared[row] ?? 0, counted[row] ?? 0);
  }
  return shared;
}

function eachContentWord(page: Evidence, visit: (word: number, row: number) => void): void {
  const { words, starts } = page.scan;
  for (let row = 0; row < page.rows; row += 1) {
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const word = words[i] ?? 0;
      if (page.functionWords.get(word) === 0) visit(word, row);
    }
  }
}
