/** Learns the weights of `src/rules/rank.ts` from pages with known answers. */
import { NONE, type Evidence, type Weights } from "../src/rules/rank.ts";

/** One candidate's evidence that is not zero: its places in the list of evidence, and its values. */
export interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** One page: its candidates' evidence, and which of them are right; none right means "none of them". */
export interface Case {
  readonly rows: readonly Row[];
  readonly right: readonly boolean[];
  /** How much the page counts. */
  readonly weight: number;
}

const STEPS = 400;
const RATE = 0.06;
const DECAY = [0.9, 0.999] as const;

/** The evidence on each candidate as numbers. */
export function measure<C>(
  candidates: readonly C[],
  evidence: readonly Evidence<C>[],
): readonly Row[] {
  return candidates.map((candidate) => {
    const all = evidence.map(({ of: value }) => value(candidate));
    const places = all.flatMap((value, k) => (value === 0 ? [] : [k]));
    return { places, values: places.map((k) => all[k]!) };
  });
}

/**
 * Maximum likelihood of the right candidates under a softmax (conditional logit), by Adam on the full batch.
 * `pull` draws the weights toward zero (L2), which keeps evidence seen on few pages small.
 */
export function learn(cases: readonly Case[], ids: readonly string[], pull: number): Weights {
  const size = ids.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(cases, weights);
    for (let k = 0; k < size; k += 1) {
      const g = gradient[k]! - pull * weights[k]!;
      mean[k] = DECAY[0] * mean[k]! + (1 - DECAY[0]) * g;
      square[k] = DECAY[1] * square[k]! + (1 - DECAY[1]) * g * g;
      const m = mean[k]! / (1 - DECAY[0] ** step);
      const v = square[k]! / (1 - DECAY[1] ** step);
      weights[k] = weights[k]! + (RATE * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  return Object.fromEntries([
    [NONE, round(weights[size - 1]!)],
    ...ids.map((id, k) => [id, round(weights[k]!)] as const),
  ]);
}

function gradientOf(cases: readonly Case[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  const none = weights.length - 1;
  for (const { rows, right, weight } of cases) {
    const scores = [...rows.map((row) => dot(row, weights)), weights[none]!];
    const marks = [...right, !right.includes(true)];
    const top = scores.reduce((a, b) => Math.max(a, b));
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((a, b) => a + b, 0);
    const good = odds.reduce((sum, odd, i) => (marks[i] === true ? sum + odd : sum), 0);
    odds.forEach((odd, i) => {
      const push = weight * ((marks[i] === true ? odd / good : 0) - odd / all);
      const row = rows[i];
      if (!row) gradient[none] = gradient[none]! + push;
      else {
        row.places.forEach((k, at) => {
          gradient[k] = gradient[k]! + push * row.values[at]!;
        });
      }
    });
  }
  return gradient;
}

function dot({ places, values }: Row, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < places.length; at += 1) sum += values[at]! * weights[places[at]!]!;
  return sum;
}
