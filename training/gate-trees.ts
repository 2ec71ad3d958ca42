/** Finds how hopeless a row must look after the first trees to spare it the rest. */
import type { FeatureTable } from "../src/labeller/feature-table.ts";
import { startOf } from "../src/labeller/feature-table.ts";
import { chanceOf, sumTrees } from "../src/labeller/trees.ts";
import { unpackForest } from "../src/labeller/unpack.ts";
import { type Gate, packForest, type TreeNode } from "./pack.ts";
import type { Question } from "./questions.ts";

/** Trees asked before a hopeless row is given up. */
const GATES = [4, 8, 16, 32, 64, 128];
/** Rows that end below this probability are lost to nobody: no neighbour draws them in (`hysteresis.ts`). */
const NEVER_MIND = 0.15;
/** Share of the other rows that each gate may give up. */
const GIVEN_UP = 0.0005;

/** Gates that give up next to no row that matters. */
export function findGates(
  trees: readonly TreeNode[],
  questions: readonly Question[],
  tables: readonly FeatureTable[],
): readonly Gate[] {
  const sums = (forest: readonly TreeNode[]) => {
    const unpacked = unpackForest(packForest(forest, [], questions));
    return (table: FeatureTable, row: number): number =>
      sumTrees(unpacked, table.padded, startOf(table, row));
  };
  const whole = sums(trees);
  const gates = GATES.filter((count) => count < trees.length);
  const early = gates.map((count) => ({ sum: sums(trees.slice(0, count)), found: [] as number[] }));
  for (const table of tables) {
    for (let row = 0; row * table.width < table.values.length; row += 1) {
      if (chanceOf(whole(table, row)) < NEVER_MIND) continue;
      for (const { sum, found } of early) found.push(sum(table, row));
    }
  }
  return early.map(({ found }, i) => {
    found.sort((a, b) => a - b);
    return { trees: gates[i]!, below: found[Math.floor(found.length * GIVEN_UP)] ?? -Infinity };
  });
}
