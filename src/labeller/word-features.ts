/** Features of a block's words: the lexicon's opinion of them. */
import type { Evidence } from "./evidence.ts";
import type { FeatureGroup } from "./feature-table.ts";
import { fillWay, WAY_NAMES } from "./way-features.ts";
import { type Lexicon, MOST_ODDS, ODDS_SCALE } from "./lexicon.ts";
import type { Opinions } from "./opinions.ts";

/** Evidence, the lexicon to read its words with, and what it says of them. */
export interface WordInput {
  readonly page: Evidence;
  readonly lexicon: Lexicon;
  readonly opinions: Opinions;
}

const LEXICON_NAMES = ["oddsMean", "oddsSum", "oddsMost", "oddsLeast", "oddsFirst", "oddsLast"];
/** A sum of log-odds beyond this is certain either way. */
const MAX_SUM = 20;

/** The lexicon's opinion of each row. */
export const LEXICON_FEATURES: FeatureGroup<WordInput> = {
  names: [...LEXICON_NAMES, ...WAY_NAMES],
  fill: ({ page, opinions: { odds, starts } }, { values, width }, first) => {
    const means = new Float32Array(page.rows);
    for (let row = 0; row < page.rows; row += 1) {
      const start = starts[row] ?? 0;
      const end = starts[row + 1] ?? 0;
      if (start === end) continue;
      let sum = 0;
      let most = -MOST_ODDS;
      let least = MOST_ODDS;
      for (let i = start; i < end; i += 1) {
        const value = odds[i] ?? 0;
        sum += value;
        if (value > most) most = value;
        if (value < least) least = value;
      }
      const at = row * width + first;
      means[row] = sum / (end - start) / ODDS_SCALE;
      values[at] = means[row] ?? 0;
      values[at + 1] = Math.max(-MAX_SUM, Math.min(MAX_SUM, sum / ODDS_SCALE));
      values[at + 2] = most / ODDS_SCALE;
      values[at + 3] = least / ODDS_SCALE;
      values[at + 4] = (odds[start] ?? 0) / ODDS_SCALE;
      values[at + 5] = (odds[end - 1] ?? 0) / ODDS_SCALE;
    }
    fillWay(page, means, { values, width, first: first + LEXICON_NAMES.length });
  },
};
