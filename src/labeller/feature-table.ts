/** One typed array a page that all features of all rows stand in. */

/** Rows × width numbers. */
export interface FeatureTable {
  readonly values: Float32Array;
  readonly width: number;
}

/** Features of one kind: their names, and the code that fills their columns. */
export interface FeatureGroup<Input> {
  readonly names: readonly string[];
  /** Fills the columns from `first` on, for every row. */
  readonly fill: (input: Input, table: FeatureTable, first: number) => void;
}

/** log2(1 + x): lengths and distances matter by their ratio. */
export function logOf(value: number): number {
  return Math.log2(1 + value);
}

/** `a / b`, 0 where `b` is 0. */
export function shareOf(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}
