/** Learns how often a body is right by the F1 expected of it: isotonic regression (pool adjacent violators). */
import type { Knot } from "../src/labeller/confidence.ts";

/** A page: the F1 expected of its body, whether the body was right, and how much it counts. */
export interface Outcome {
  readonly expected: number;
  readonly right: boolean;
  readonly weight: number;
}

/** Pages pooled before the regression, so that a knot stands for more than one. */
const POOL = 25;
/** Added to each pool as pages half right, so that no finite sample is certain. */
const PRIOR = 1;

interface Pool {
  expected: number;
  right: number;
  weight: number;
}

/** The curve, from the least expected F1 to the highest. */
export function fitCurve(outcomes: readonly Outcome[]): readonly Knot[] {
  const sorted = [...outcomes].sort((a, b) => a.expected - b.expected);
  const pools: Pool[] = [];
  for (let i = 0; i < sorted.length; i += POOL) {
    pools.push(poolOf(sorted.slice(i, i + POOL)));
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || rate(before) <= rate(last)) break;
      pools.splice(-2, 2, merge(before, last));
    }
  }
  return pools.map((pool) => [round(pool.expected / pool.weight), round(rate(pool))]);
}

function poolOf(outcomes: readonly Outcome[]): Pool {
  const start: Pool = { expected: 0, right: 0, weight: 0 };
  return outcomes.reduce(
    (pool, { expected, right, weight }) =>
      merge(pool, { expected: expected * weight, right: right ? weight : 0, weight }),
    start,
  );
}

function merge(a: Pool, b: Pool): Pool {
  return {
    expected: a.expected + b.expected,
    right: a.right + b.right,
    weight: a.weight + b.weight,
  };
}

function rate({ right, weight }: Pool): number {
  return (right + PRIOR / 2) / (weight + PRIOR);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
