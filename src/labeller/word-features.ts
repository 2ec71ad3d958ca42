/** Features of a block's words: the lexicon's opinion of them. */
import type { Evidence } from "./evidence.ts";
import type { FeatureGroup } from "./feature-table.ts";
import { fillWay, WAY_NAMES } from "./way-features.ts";
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
  names: [...LEXICON_NAMES, ...WAY_NAMES],
  fill: ({ page, lexicon }, { values, width }, first) => {
    const { odds } = lexicon;
    const places = new Int32Array(MAX_PLACES);
    const means = new Float32Array(page.rows);
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
      means[row] = sum / count / ODDS_SCALE;
      values[at] = means[row] ?? 0;
      values[at + 1] = Math.max(-MAX_SUM, Math.min(MAX_SUM, sum / ODDS_SCALE));
      values[at + 2] = most / ODDS_SCALE;
      values[at + 3] = least / ODDS_SCALE;
      values[at + 4] = (odds[places[0] ?? 0] ?? 0) / ODDS_SCALE;
      values[at + 5] = (odds[places[count - 1] ?? 0] ?? 0) / ODDS_SCALE;
    }
    fillWay(page, means, { values, width, first: first + LEXICON_NAMES.length });
  },
};
