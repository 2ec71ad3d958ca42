/** Cuts a page where its prose pauses: an article, a list of teasers, and a box between them are segments of their own. */

/** This many rows in a row without prose are a pause. */
const PAUSE = 3;

/** The segments of a page. */
export interface Segments {
  /** The segment of each row, rising from 0. */
  readonly of: Int32Array;
  /** The first row of each segment; behind the last, the number of rows. */
  readonly starts: Int32Array;
}

/** The segments of rows of so much prose; the rows of a pause belong to what they lead to. */
export function readSegments(prose: Float32Array): Segments {
  const of = new Int32Array(prose.length);
  const starts = [0];
  let idle = 0;
  let hasProse = false;
  for (let row = 0; row < prose.length; row += 1) {
    if ((prose[row] ?? 0) === 0) {
      idle += 1;
      continue;
    }
    if (idle >= PAUSE && hasProse) starts.push(row - idle);
    idle = 0;
    hasProse = true;
  }
  starts.push(prose.length);
  for (let segment = 0; segment + 1 < starts.length; segment += 1) {
    of.fill(segment, starts[segment], starts[segment + 1]);
  }
  return { of, starts: Int32Array.from(starts) };
}

/** Sums of the rows of each segment. */
export function sumSegments({ starts }: Segments, values: ArrayLike<number>): Float32Array {
  const sums = new Float32Array(starts.length - 1);
  for (let segment = 0; segment < sums.length; segment += 1) {
    const end = starts[segment + 1] ?? 0;
    let sum = 0;
    for (let row = starts[segment] ?? 0; row < end; row += 1) sum += values[row] ?? 0;
    sums[segment] = sum;
  }
  return sums;
}

/** How many of some numbers are greater than each. */
export function ranksOf(values: Float32Array): Int32Array {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const ranks = new Int32Array(values.length);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
