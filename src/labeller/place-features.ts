/** Features of a block's place: in the page, in its prose, and by the densest run of it. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, logOf, shareOf, signedLogOf } from "./feature-table.ts";
import { sumAround, sumsOf } from "./sums.ts";

/** Rows on either side that the near and the far window reach. */
const NEAR = 3;
const FAR = 10;
/** A distance for rows that have no prose on that side. */
const NOWHERE = 1_000;

/** Where a row stands in the page and in its prose. */
export const PLACE_FEATURES: FeatureGroup<Evidence> = {
  names: ["place", "rowsBefore", "rowsAfter", "proseBefore", "proseAfter", "pageProse", "isProse"],
  fill: ({ rows, prose }, { values, width }, first) => {
    const sums = sumsOf(prose);
    const all = sums[rows] ?? 0;
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      values[at] = row / rows;
      values[at + 1] = logOf(row);
      values[at + 2] = logOf(rows - row - 1);
      values[at + 3] = shareOf(sums[row] ?? 0, all);
      values[at + 4] = shareOf(all - (sums[row + 1] ?? 0), all);
      values[at + 5] = logOf(all);
      values[at + 6] = logOf(prose[row] ?? 0);
    }
  },
};

/** How much prose there is around a row. */
export const WINDOW_FEATURES: FeatureGroup<Evidence> = {
  names: ["nearProse", "farProse", "nearLong", "farLong", "nearUnits"],
  fill: ({ rows, prose, units }, { values, width }, first) => {
    const proseSums = sumsOf(prose);
    const longSums = sumsOf(prose.map((amount) => Math.min(1, amount)));
    const unitSums = sumsOf(units);
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      values[at] = logOf(sumAround(proseSums, row, NEAR) - (prose[row] ?? 0));
      values[at + 1] = logOf(sumAround(proseSums, row, FAR) - (prose[row] ?? 0));
      values[at + 2] = sumAround(longSums, row, NEAR);
      values[at + 3] = sumAround(longSums, row, FAR);
      values[at + 4] = logOf(sumAround(unitSums, row, NEAR));
    }
  },
};

/** How far the next prose is on either side, and how long it is. */
export const NEAREST_FEATURES: FeatureGroup<Evidence> = {
  names: ["lastLongAway", "lastLong", "nextLongAway", "nextLong"],
  fill: (page, { values, width }, first) => {
    const { rows, prose } = page;
    const walk = (from: number, step: number, column: number): void => {
      let away = NOWHERE;
      let length = 0;
      for (let row = from; row >= 0 && row < rows; row += step) {
        const at = row * width + first + column;
        values[at] = logOf(away);
        values[at + 1] = logOf(length);
        const here = prose[row] ?? 0;
        away = here > 0 ? 1 : Math.min(NOWHERE, away + 1);
        if (here > 0) length = here;
      }
    };
    walk(0, 1, 0);
    walk(rows - 1, -1, 2);
  },
};

/** Where a row stands by the densest run of prose. */
export const CORE_FEATURES: FeatureGroup<Evidence> = {
  names: ["fromCoreStart", "fromCoreEnd", "coreShare"],
  fill: (page, { values, width }, first) => {
    const { rows, prose } = page;
    const core = page.core ?? { from: 0, to: rows - 1 };
    const sums = sumsOf(prose);
    const share = shareOf((sums[core.to + 1] ?? 0) - (sums[core.from] ?? 0), sums[rows] ?? 0);
    for (let row = 0; row < rows; row += 1) {
      const at = row * width + first;
      values[at] = signedLogOf(row - core.from);
      values[at + 1] = signedLogOf(row - core.to);
      values[at + 2] = share;
    }
  },
};
