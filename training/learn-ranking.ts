/** Learns the weights of `src/rules/rank.ts` from pages with known answers. */
import { NONE, type Evidence, type Weights } from "../src/rules/rank.ts";

/** One page: its candidates' evidence, and which of them are right; none right means "none of them". */
export interface Case {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
}

/** The pull of the weights toward zero; keeps evidence seen on few pages small. */
const L2 = 0.5;
const STEPS = 600;
const RATE = 0.05;
const DECAY = [0.9, 0.999] as const;

/** The evidence on each candidate as numbers. */
export function measure<C>(
  candidates: readonly C[],
  evidence: readonly Evidence<C>[],
): readonly Float64Array[] {
  return candidates.map((candidate) =>
    Float64Array.from(evidence, ({ of: value }) => value(candidate)),
  );
}

/** Maximum likelihood of the right candidates under a softmax (conditional logit), by Adam on the full batch. */
export function learn(cases: readonly Case[], ids: readonly string[]): Weights {
  const size = ids.length + 1;
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = gradientOf(cases, weights);
    for (let k = 0; k < size; k += 1) {
      const g = gradient[k]! - L2 * weights[k]!;
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
  for (const { rows, right } of cases) {
    const scores = [...rows.map((row) => dot(row, weights)), weights[none]!];
    const marks = [...right, !right.includes(true)];
    const top = Math.max(...scores);
    const odds = scores.map((score) => Math.exp(score - top));
    const all = odds.reduce((a, b) => a + b, 0);
    const good = odds.reduce((sum, odd, i) => (marks[i] === true ? sum + odd : sum), 0);
    odds.forEach((odd, i) => {
      const pull = (marks[i] === true ? odd / good : 0) - odd / all;
      const row = rows[i];
      if (!row) gradient[none] = gradient[none]! + pull;
      else row.forEach((value, k) => (gradient[k] = gradient[k]! + pull * value));
    });
  }
  return gradient;
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k += 1) sum += row[k]! * weights[k]!;
  return sum;
}
