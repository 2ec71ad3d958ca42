/** Finds the densest run of prose: where the article is likely to be before anything is known. */

/** What one row of prose adds: the root of its length, so that one endless row cannot outweigh an article. */
const MOST = 40;
const PER_ROOT = 2;
/** What a row without prose takes: a handful of them break a run. */
const NOT_PROSE = -9;

/** A run of rows, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What a row of prose of `units` adds to a run; a row without takes from it. */
function gain(units: number): number {
  return units > 0 ? Math.min(Math.sqrt(units) * PER_ROOT, MOST) : NOT_PROSE;
}

/** The run of rows with the most prose (Kadane's maximum sum), `null` where there is no prose. */
export function findCore(prose: Float32Array): Run | null {
  return findHeaviestRun(prose.map(gain));
}

/** The run of rows whose gains add up to most, `null` where no gain is positive. */
export function findHeaviestRun(gains: Float32Array): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (let row = 0; row < gains.length; row += 1) {
    if (sum <= 0) {
      sum = 0;
      from = row;
    }
    sum += gains[row] ?? 0;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: row };
    }
  }
  return best;
}
