/** Finds how hopeless a row must look after the first trees to spare it the rest. */
import type { FeatureTable } from "../src/labeller/feature-table.ts";
import { chanceOf, sumTrees } from "../src/labeller/trees.ts";
import { unpackForest } from "../src/labeller/unpack.ts";
import { type Gate, packForest, type TreeNode } from "./pack.ts";

/** Rows that end below this probability are lost to nobody. */
const NEVER_MIND = 0.2;
/** Share of the other rows that the gate may give up. */
const GIVEN_UP = 0.0005;

/** The gate after `trees` trees that gives up next to no row that matters. */
export function findGate(
  forest: readonly TreeNode[],
  trees: number,
  tables: readonly FeatureTable[],
): Gate {
  const never = { trees, below: -Infinity };
  const all = unpackForest(packForest(forest, never));
  const first = unpackForest(packForest(forest.slice(0, trees), never));
  const early: number[] = [];
  for (const { values, width } of tables) {
    for (let base = 0; base < values.length; base += width) {
      if (chanceOf(sumTrees(all, values, base)) < NEVER_MIND) continue;
      early.push(sumTrees(first, values, base));
    }
  }
  early.sort((a, b) => a - b);
  return { trees, below: early[Math.floor(early.length * GIVEN_UP)] ?? -Infinity };
}
