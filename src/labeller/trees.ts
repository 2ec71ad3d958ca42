/** Boosted trees: a row of features goes down each tree, and the leaves it ends in add up to log-odds. */

/** All trees of a model in flat arrays; a node's left child follows it. */
export interface Forest {
  /** Where each tree starts. */
  readonly roots: Uint16Array;
  /** Where the number a node asks for stands, counted from the row's start; `LEAF` where it is a leaf. */
  readonly places: Int16Array;
  /** A row at or below it goes left; of a leaf, what it adds. */
  readonly numbers: Float32Array;
  /** Where the right child is. */
  readonly rights: Uint16Array;
  /** After how many trees the rest may be spared, in rising order. */
  readonly gateTrees: Uint32Array;
  /** The log-odds of each gate below which the rest is spared. */
  readonly gateBelow: Float32Array;
}

/** Log-odds of a row that is spared the later trees: about where they would have ended. */
export const GIVEN_UP = -5;

/** Marks a leaf among the places. */
export const LEAF = 0x7fff;

/** Log-odds of the row whose features start at `start`. */
export function sumTrees(forest: Forest, values: Float32Array, start: number): number {
  const { gateTrees, gateBelow, roots } = forest;
  let sum = 0;
  let from = 0;
  for (let gate = 0; gate < gateTrees.length; gate += 1) {
    const to = gateTrees[gate] ?? from;
    sum += sumRange(forest, values, start, { from, to });
    if (sum < (gateBelow[gate] ?? -Infinity)) return GIVEN_UP;
    from = to;
  }
  return sum + sumRange(forest, values, start, { from, to: roots.length });
}

function sumRange(
  { roots, places, numbers, rights }: Forest,
  values: Float32Array,
  start: number,
  trees: { readonly from: number; readonly to: number },
): number {
  let sum = 0;
  for (let tree = trees.from; tree < trees.to; tree += 1) {
    let node = roots[tree] ?? 0;
    let place = places[node] ?? LEAF;
    while (place !== LEAF) {
      const left = (values[start + place] ?? 0) <= (numbers[node] ?? 0);
      node = left ? node + 1 : (rights[node] ?? 0);
      place = places[node] ?? LEAF;
    }
    sum += numbers[node] ?? 0;
  }
  return sum;
}

/** The probability that log-odds stand for. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
