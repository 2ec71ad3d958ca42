/** Features of a block by itself: length, letters, punctuation, numbers, function words. */
import type { Block, BlockKind } from "../model/document.ts";
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

interface Row {
  readonly block: Block;
  readonly row: number;
  readonly page: Evidence;
  readonly words: number;
  /** Whether its letters are small or capital. */
  readonly cased: boolean;
  /** Characters of a class. */
  readonly of: (klass: number) => number;
  readonly measured: (column: number) => number;
}

/** Name and value, in the order of the columns. */
const FEATURES: readonly (readonly [name: string, value: (row: Row) => number])[] = [
  ["units", ({ page, row }) => logOf(page.units[row] ?? 0)],
  ["words", ({ words }) => logOf(words)],
  ["wordLength", ({ page, row, words }) => shareOf(page.units[row] ?? 0, words)],
  ["longWords", ({ measured, words }) => shareOf(measured(MEASURE.longWords), words)],
  ["functionShare", ({ page, row, words }) => shareOf(countFunctionWords(page, row), words)],
  ["functionWords", ({ page, row }) => logOf(countFunctionWords(page, row))],
  [
    "capitalised",
    ({ cased, measured, words }) =>
      cased ? shareOf(measured(MEASURE.capitalised), words) : CASELESS_CAPITALISED,
  ],
  [
    "upper",
    ({ cased, of }) =>
      cased ? shareOf(of(CLASS.upper), of(CLASS.upper) + of(CLASS.lower)) : CASELESS_UPPER,
  ],
  ["digits", ({ of, block }) => shareOf(of(CLASS.digit), block.text.length)],
  ["commas", ({ of, words }) => shareOf(of(CLASS.comma), words)],
  ["commaCount", ({ of }) => logOf(of(CLASS.comma))],
  ["terminals", ({ of, words }) => shareOf(of(CLASS.terminal), words)],
  ["sentences", ({ measured }) => logOf(measured(MEASURE.sentences))],
  ["colons", ({ of }) => of(CLASS.colon)],
  ["quotes", ({ of }) => logOf(of(CLASS.quote))],
  ["separators", ({ of }) => logOf(of(CLASS.separator))],
  ["dashes", ({ of }) => logOf(of(CLASS.dash))],
  ["brackets", ({ of }) => logOf(of(CLASS.bracket))],
  ["symbols", ({ of, block }) => shareOf(of(CLASS.symbol), block.text.length)],
  ["symbolCount", ({ of }) => logOf(of(CLASS.symbol))],
  ["ellipses", ({ of }) => of(CLASS.ellipsis)],
  ["spaces", ({ of, words }) => shareOf(of(CLASS.space), words)],
  ["numbers", ({ measured, words }) => shareOf(measured(MEASURE.numbers), words)],
  ["years", ({ measured }) => measured(MEASURE.years)],
  ["clocks", ({ measured }) => measured(MEASURE.clocks)],
  ["dates", ({ measured }) => measured(MEASURE.dates)],
  ["firstClass", ({ page, row }) => page.firstClass[row] ?? 0],
  ["lastClass", ({ page, row }) => page.lastClass[row] ?? 0],
  ["kind", ({ block }) => KIND[block.kind]],
  ["level", ({ block }) => block.level ?? 0],
  ["gap", ({ block }) => Math.min(block.gap, MAX_GAP)],
];

function countFunctionWords({ scan, functionWords }: Evidence, row: number): number {
  let count = (scan.measures[row * MEASURES + MEASURE.particles] ?? 0) / 2;
  const end = scan.starts[row + 1] ?? 0;
  for (let i = scan.starts[row] ?? 0; i < end; i += 1) {
    count += functionWords.get(scan.words[i] ?? 0);
  }
  return count;
}

export const OWN_FEATURES: FeatureGroup<Evidence> = {
  names: FEATURES.map(([name]) => name),
  fill: (page, { values, width }, first) => {
    const { counts, measures, starts } = page.scan;
    page.blocks.forEach((block, row) => {
      const of = (klass: number): number => counts[row * CLASS_COUNT + klass] ?? 0;
      const measured = (column: number): number => measures[row * MEASURES + column] ?? 0;
      // A letter of a script without spaces was scanned as a word; it is half of one.
      const words = (starts[row + 1] ?? 0) - (starts[row] ?? 0) - of(CLASS.unspaced) / 2;
      const cased = of(CLASS.lower) + of(CLASS.upper) > of(CLASS.unspaced) + of(CLASS.caseless);
      const at = { block, row, page, words, cased, of, measured };
      const base = row * width + first;
      FEATURES.forEach(([, value], column) => {
        values[base + column] = value(at);
      });
    });
  },
};
