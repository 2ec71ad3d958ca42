/** How sure the labeller is of a page's body, from the probabilities of its rows. */

/** A point of a calibration curve: expected F1 against the share of such pages whose body was right. */
export type Knot = readonly [expected: number, right: number];

/**
 * The F1 to be expected of the rows at or above `threshold`, each counted by its length: what is expected to be shared,
 * over the mean of what is chosen and what is expected to be content.
 */
export function expectedF1(chances: Float32Array, units: Float32Array, threshold: number): number {
  let chosen = 0;
  let shared = 0;
  let content = 0;
  chances.forEach((chance, row) => {
    const length = units[row] ?? 0;
    content += chance * length;
    if (chance < threshold) return;
    chosen += length;
    shared += chance * length;
  });
  return chosen + content === 0 ? 0 : (2 * shared) / (chosen + content);
}

/** Rounds in which the threshold settles, and the least it may be. */
const ROUNDS = 4;
const LEAST = 0.3;

/**
 * The threshold that makes the F1 to be expected of a page highest: half of that F1 (Lipton, Elkan and Naryanaswamy,
 * "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014), found by going from one to the other.
 */
export function bestThreshold(chances: Float32Array, units: Float32Array): number {
  let threshold = 0.5;
  for (let round = 0; round < ROUNDS; round += 1) {
    threshold = Math.max(LEAST, expectedF1(chances, units, threshold) / 2);
  }
  return threshold;
}

/** The share of pages of this expected F1 whose body was right, between the knots of a curve. */
export function calibrate(expected: number, knots: readonly Knot[]): number {
  const above = knots.findIndex(([x]) => x >= expected);
  const right = knots[above < 0 ? knots.length - 1 : above] ?? [0, 0];
  const left = knots[above <= 0 ? 0 : above - 1] ?? right;
  const step = right[0] - left[0];
  if (above < 0 || step === 0) return right[1];
  return left[1] + ((expected - left[0]) / step) * (right[1] - left[1]);
}
