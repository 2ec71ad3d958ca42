/** One typed array a page that all features of all rows stand in. */

/** Rows × width numbers. */
export interface FeatureTable {
  readonly values: Float32Array;
  readonly width: number;
  /** The same numbers with `MARGIN` rows before and behind, so that a row's neighbours can be asked without a check. */
  readonly padded: Float32Array;
}

/** Rows before the first and behind the last: as far as a row asks its neighbours. */
export const MARGIN = 5;
/** What a column holds where the page has no such row. */
export const NO_ROW = -1;

/** An empty table. */
export function makeTable(rows: number, width: number): FeatureTable {
  const padded = new Float32Array((rows + 2 * MARGIN) * width);
  const [from, to] = [MARGIN * width, (rows + MARGIN) * width];
  padded.fill(NO_ROW, 0, from);
  padded.fill(NO_ROW, to);
  return { values: padded.subarray(from, to), width, padded };
}

/** Where a row starts in `padded`. */
export function startOf({ width }: FeatureTable, row: number): number {
  return (row + MARGIN) * width;
}

/** Features of one kind: their names, and the code that fills their columns. */
export interface FeatureGroup<Input> {
  readonly names: readonly string[];
  /** Fills the columns from `first` on, for every row. */
  readonly fill: (input: Input, table: FeatureTable, first: number) => void;
}

/** Whole numbers below this have their logarithm in a table. */
const TABLED = 512;
const logs = { of: new Float64Array(0) };

/** log2(1 + x): lengths and distances matter by their ratio. */
export function logOf(value: number): number {
  if (logs.of.length === 0)
    logs.of = Float64Array.from({ length: TABLED }, (_, i) => Math.log2(1 + i));
  return value < TABLED && Number.isInteger(value) ? (logs.of[value] ?? 0) : Math.log2(1 + value);
}

/** The same for a distance to either side, which keeps its sign. */
export function signedLogOf(distance: number): number {
  return Math.sign(distance) * logOf(Math.abs(distance));
}

/** `a / b`, 0 where `b` is 0. */
export function shareOf(a: number, b: number): number {
  return b === 0 ? 0 : a / b;
}
