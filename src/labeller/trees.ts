/** Boosted trees: a row of features goes down each tree, and the leaves it ends in add up to log-odds. */

/** All trees of a model in flat arrays; a node's left child follows it. */
export interface Forest {
  /** Where each tree starts. */
  readonly roots: Uint32Array;
  /** The column a node asks for; `LEAF` where it is a leaf. */
  readonly columns: Uint8Array;
  /** A row at or below it goes left; of a leaf, what it adds. */
  readonly numbers: Float32Array;
  /** Where the right child is. */
  readonly rights: Uint32Array;
  /** How many trees are asked before the rest may be spared. */
  readonly gateTrees: number;
  /** Log-odds after those trees below which the rest is spared. */
  readonly gateBelow: number;
}

/** Log-odds of a row that is spared the later trees: about where they would have ended. */
const GIVEN_UP = -5;

/** Marks a leaf among the columns. */
export const LEAF = 255;

/** Log-odds of the row whose features start at `base`. */
export function sumTrees(forest: Forest, values: Float32Array, base: number): number {
  const early = sumRange(forest, values, base, { from: 0, to: forest.gateTrees });
  if (early < forest.gateBelow) return GIVEN_UP;
  const rest = { from: forest.gateTrees, to: forest.roots.length };
  return early + sumRange(forest, values, base, rest);
}

function sumRange(
  { roots, columns, numbers, rights }: Forest,
  values: Float32Array,
  base: number,
  trees: { readonly from: number; readonly to: number },
): number {
  let sum = 0;
  for (let tree = trees.from; tree < trees.to; tree += 1) {
    let node = roots[tree] ?? 0;
    let column = columns[node] ?? LEAF;
    while (column !== LEAF) {
      const left = (values[base + column] ?? 0) <= (numbers[node] ?? 0);
      node = left ? node + 1 : (rights[node] ?? 0);
      column = columns[node] ?? LEAF;
    }
    sum += numbers[node] ?? 0;
  }
  return sum;
}

/** The probability that log-odds stand for. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
