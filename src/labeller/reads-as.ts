/** What the small forests say of a row: a picture's caption, a heading. */
import type { Model, Reading } from "./model.ts";
import { startOf } from "./feature-table.ts";
import { chanceOf, type Forest, sumTrees } from "./trees.ts";

/** A row is a caption from this probability on. */
const LIKELY = 0.5;
/** Longest caption, in characters of a spaced script. */
const LONGEST_CAPTION = 600;

/** Whether a row reads as a picture's caption. */
export function readsAsCaption(model: Model, reading: Reading, row: number): boolean {
  const units = reading.page.units[row] ?? 0;
  if (reading.page.blocks[row]?.kind !== "paragraph" || units > LONGEST_CAPTION) return false;
  return ask(model.caption(), reading, row) >= LIKELY;
}

/** The probability that a forest gives a row. */
export function ask(forest: Forest, { table }: Reading, row: number): number {
  return chanceOf(sumTrees(forest, table.padded, startOf(table, row)));
}
