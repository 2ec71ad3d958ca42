/** Features of a block by itself: length, letters, punctuation, numbers, function words. */
import type { BlockKind } from "../model/document.ts";
import { CLASS, CLASS_COUNT } from "./characters.ts";
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, logOf, shareOf } from "./feature-table.ts";
import { MEASURE, MEASURES } from "./scan.ts";

/** Kinds in an order that trees can cut. */
const KIND: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  quote: 1,
  "list-item": 2,
  heading: 3,
  table: 4,
  code: 5,
  image: 6,
};

/** Blank lines beyond this say no more. */
const MAX_GAP = 4;

/** Shares of capitals that speak neither for prose nor for menus, for scripts without case. */
const CASELESS_CAPITALISED = 0.3;
const CASELESS_UPPER = 0.06;

/** Length, words and letters. */
export const LETTER_FEATURES: FeatureGroup<Evidence> = {
  names: [
    "units",
    "words",
    "wordLength",
    "longWords",
    "functionShare",
    "functionWords",
    "capitalised",
    "upper",
  ],
  fill: ({ rows, scan, units, vocabulary }, { values, width }, first) => {
    const { counts, measures } = scan;
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      const base = row * CLASS_COUNT;
      const upper = counts[base + CLASS.upper] ?? 0;
      const letters = upper + (counts[base + CLASS.lower] ?? 0);
      const caseless = (counts[base + CLASS.unspaced] ?? 0) + (counts[base + CLASS.caseless] ?? 0);
      const isCased = letters > caseless;
      const words = wordsOf(scan, row);
      const length = units[row] ?? 0;
      const measured = row * MEASURES;
      const functionWords = vocabulary.functionCounts[row] ?? 0;
      const capitalised = measures[measured + MEASURE.capitalised] ?? 0;
      values[at] = logOf(length);
      values[at + 1] = logOf(words);
      values[at + 2] = shareOf(length, words);
      values[at + 3] = shareOf(measures[measured + MEASURE.longWords] ?? 0, words);
      values[at + 4] = shareOf(functionWords, words);
      values[at + 5] = logOf(functionWords);
      values[at + 6] = isCased ? shareOf(capitalised, words) : CASELESS_CAPITALISED;
      values[at + 7] = isCased ? shareOf(upper, letters) : CASELESS_UPPER;
    }
  },
};

/** Digits and the punctuation of sentences. */
export const SENTENCE_FEATURES: FeatureGroup<Evidence> = {
  names: ["digits", "commas", "commaCount", "terminals", "sentences", "colons", "spaces"],
  fill: ({ rows, blocks, scan }, { values, width }, first) => {
    const { counts, measures } = scan;
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      const base = row * CLASS_COUNT;
      const words = wordsOf(scan, row);
      const commas = counts[base + CLASS.comma] ?? 0;
      values[at] = shareOf(counts[base + CLASS.digit] ?? 0, blocks[row]?.text.length ?? 0);
      values[at + 1] = shareOf(commas, words);
      values[at + 2] = logOf(commas);
      values[at + 3] = shareOf(counts[base + CLASS.terminal] ?? 0, words);
      values[at + 4] = logOf(measures[row * MEASURES + MEASURE.sentences] ?? 0);
      values[at + 5] = counts[base + CLASS.colon] ?? 0;
      values[at + 6] = shareOf(counts[base + CLASS.space] ?? 0, words);
    }
  },
};

/** Quotes, brackets and signs. */
export const MARK_FEATURES: FeatureGroup<Evidence> = {
  names: ["quotes", "separators", "dashes", "brackets", "symbols", "symbolCount", "ellipses"],
  fill: ({ rows, blocks, scan: { counts } }, { values, width }, first) => {
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      const base = row * CLASS_COUNT;
      const symbols = counts[base + CLASS.symbol] ?? 0;
      values[at] = logOf(counts[base + CLASS.quote] ?? 0);
      values[at + 1] = logOf(counts[base + CLASS.separator] ?? 0);
      values[at + 2] = logOf(counts[base + CLASS.dash] ?? 0);
      values[at + 3] = logOf(counts[base + CLASS.bracket] ?? 0);
      values[at + 4] = shareOf(symbols, blocks[row]?.text.length ?? 0);
      values[at + 5] = logOf(symbols);
      values[at + 6] = counts[base + CLASS.ellipsis] ?? 0;
    }
  },
};

/** Numbers, ends, and the block's form. */
export const FORM_FEATURES: FeatureGroup<Evidence> = {
  names: ["numbers", "years", "clocks", "dates", "firstClass", "lastClass", "kind", "level", "gap"],
  fill: ({ rows, blocks, scan, firstClass, lastClass }, { values, width }, first) => {
    const { measures } = scan;
    for (let row = 0; row < rows; row += 1) {
      const block = blocks[row];
      if (!block) continue;
      const at = row * width + first;
      const measured = row * MEASURES;
      values[at] = shareOf(measures[measured + MEASURE.numbers] ?? 0, wordsOf(scan, row));
      values[at + 1] = measures[measured + MEASURE.years] ?? 0;
      values[at + 2] = measures[measured + MEASURE.clocks] ?? 0;
      values[at + 3] = measures[measured + MEASURE.dates] ?? 0;
      values[at + 4] = firstClass[row] ?? 0;
      values[at + 5] = lastClass[row] ?? 0;
      values[at + 6] = KIND[block.kind];
      values[at + 7] = block.level ?? 0;
      values[at + 8] = Math.min(block.gap, MAX_GAP);
    }
  },
};

/** Words of a row: a letter of a script without spaces was scanned as a word; it is half of one. */
function wordsOf({ counts, starts }: Evidence["scan"], row: number): number {
  const unspaced = counts[row * CLASS_COUNT + CLASS.unspaced] ?? 0;
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0) - unspaced / 2;
}
