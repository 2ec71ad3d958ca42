/** Features of a block's likeness to others: menus and teaser lists are runs of alike rows. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, logOf } from "./feature-table.ts";
import { countNumbers } from "./hash-numbers.ts";
import { MEASURE, MEASURES } from "./scan.ts";
import { sumAround, sumsOf } from "./sums.ts";

/** Rows on either side in which dates are counted: a teaser has two to five rows. */
const DATES = 5;
/** Rows from one teaser to the next, at most. */
const PERIODS = 6;
/** Rows on either side in which a period must hold. */
const PERIOD_REACH = 6;

export const LIKENESS_FEATURES: FeatureGroup<Evidence> = {
  names: [
    "dateRows",
    "period",
    "periodLikeness",
    "sameShape",
    "equals",
    "copies",
    "repeatsBefore",
    "repeatsAfter",
  ],
  fill: (page, { values, width }, first) => {
    const { rows, equals, copies, repeatsBefore, units } = page;
    const shapes = page.shapes.numbers;
    const counts = countNumbers(page.shapes);
    const dates = sumsOf(units.map((_, row) => (isDated(page, row) ? 1 : 0)));
    const periods = findPeriods(shapes);
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      values[at] = sumAround(dates, row, DATES);
      values[at + 1] = periods.period[row] ?? 0;
      values[at + 2] = periods.likeness[row] ?? 0;
      values[at + 3] = logOf(counts[shapes[row] ?? 0] ?? 0);
      values[at + 4] = logOf(equals[row] ?? 0);
      values[at + 5] = logOf(copies[row] ?? 0);
      values[at + 6] = logOf(repeatsBefore[row] ?? 0);
      values[at + 7] = logOf(repeatsBefore[row + 1] ?? 0);
    }
  },
};

function isDated({ scan }: Evidence, row: number): boolean {
  const at = row * MEASURES;
  const { measures } = scan;
  const marks = (measures[at + MEASURE.years] ?? 0) + (measures[at + MEASURE.dates] ?? 0);
  return marks + (measures[at + MEASURE.clocks] ?? 0) > 0;
}

/** For each row the distance at which shapes repeat best around it, and the share of rows that do. */
function findPeriods(shapes: Int32Array) {
  const period = new Float32Array(shapes.length);
  const likeness = new Float32Array(shapes.length);
  for (let away = 1; away <= PERIODS; away += 1) {
    const matches = new Uint8Array(shapes.length);
    for (let row = 0; row + away < shapes.length; row += 1) {
      if (shapes[row] === shapes[row + away]) matches[row] = 1;
    }
    const sums = sumsOf(matches);
    for (let row = 0; row < shapes.length; row += 1) {
      const share = sumAround(sums, row, PERIOD_REACH) / (2 * PERIOD_REACH + 1);
      if (share > (likeness[row] ?? 0)) {
        likeness[row] = share;
        period[row] = away;
      }
    }
  }
  return { period, likeness };
}
