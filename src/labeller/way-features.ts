/** Features of what lies between a row and the middle of the densest prose: words of the frame there mean the article has ended. */
import type { Evidence } from "./evidence.ts";
import { logOf } from "./feature-table.ts";
import { sumsOf } from "./sums.ts";

/** Mean log-odds from which a row is one of the frame by its words. */
const FRAME = 0.5;

export const WAY_NAMES = ["oddsOnWay", "frameRowsOnWay", "longestPauseOnWay", "proseOnWay"];

/** Writes the columns from `first` on; `odds` is the mean log-odds of each row's words. */
export function fillWay(
  page: Evidence,
  odds: Float32Array,
  at: { readonly values: Float32Array; readonly width: number; readonly first: number },
): void {
  const { rows, prose } = page;
  const { values, width, first } = at;
  const walk = (from: number, step: number): void => {
    let most = 0;
    let frames = 0;
    let pause = 0;
    let longest = 0;
    let passed = 0;
    for (let row = from; row >= 0 && row < rows; row += step) {
      const column = row * width + first;
      values[column] = most;
      values[column + 1] = logOf(frames);
      values[column + 2] = longest;
      values[column + 3] = step * logOf(passed);
      const own = odds[row] ?? 0;
      most = Math.max(most, own);
      if (own > FRAME) frames += 1;
      const units = prose[row] ?? 0;
      pause = units > 0 ? 0 : pause + 1;
      longest = Math.max(longest, pause);
      passed += units;
    }
  };
  const middle = middleRow(page);
  walk(middle, -1);
  walk(middle, 1);
}

/** The row in the densest prose that half of it stands before. */
function middleRow({ core, prose }: Evidence): number {
  if (!core) return 0;
  const sums = sumsOf(prose);
  const half = ((sums[core.from] ?? 0) + (sums[core.to + 1] ?? 0)) / 2;
  let row = core.from;
  while (row < core.to && (sums[row + 1] ?? 0) < half) row += 1;
  return row;
}
