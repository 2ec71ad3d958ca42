/** Sums over runs of rows in constant time each. */

/** Sums up to each row: rows a to b - 1 add up to `sums[b] - sums[a]`. */
export function sumsOf(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i += 1) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/** The sum of the rows within `reach` of `row`, itself included. */
export function sumAround(sums: Float64Array, row: number, reach: number): number {
  const to = Math.min(sums.length - 1, row + reach + 1);
  return (sums[to] ?? 0) - (sums[Math.max(0, row - reach)] ?? 0);
}
