/** What the small forests say of a row: a picture's caption, a heading. */
import type { Model, Reading } from "./model.ts";
import { startOf } from "./feature-table.ts";
import { chanceOf, type Forest, sumTrees } from "./trees.ts";

/** A row is a caption or a heading from this probability on. */
const LIKELY = 0.5;
/** Longest caption and heading, in characters of a spaced script. */
const LONGEST_CAPTION = 600;
const LONGEST_HEADING = 160;

/** Whether a row reads as a picture's caption. */
export function readsAsCaption(model: Model, reading: Reading, row: number): boolean {
  const units = reading.page.units[row] ?? 0;
  if (reading.page.blocks[row]?.kind !== "paragraph" || units > LONGEST_CAPTION) return false;
  return ask(model.caption(), reading, row) >= LIKELY;
}

/** Whether a row of the article reads as a heading. */
export function readsAsHeading(model: Model, reading: Reading, row: number): boolean {
  if ((reading.page.units[row] ?? 0) > LONGEST_HEADING) return false;
  return ask(model.heading(), reading, row) >= LIKELY;
}

/** The probability that a forest gives a row. */
export function ask(forest: Forest, { table }: Reading, row: number): number {
  return chanceOf(sumTrees(forest, table.padded, startOf(table, row)));
}
