/** Whether likely rows use a row's words, and how likely rows of its shape are. */
import { countNumbers } from "./hash-numbers.ts";
import type { SecondGroup } from "./second-input.ts";
import { measureOverlap } from "./vocabulary.ts";

/** What a column holds for a row that has no like. */
const ALONE = -1;

export const CHANCE_LIKENESS: SecondGroup = {
  names: ["chanceOverlap", "likeChance"],
  fill: ({ page, chances }, { values, width }, first) => {
    const overlap = measureOverlap(page.scan, page.vocabulary, chances);
    const { numbers, size } = page.shapes;
    const counts = countNumbers(page.shapes);
    const sums = new Float32Array(size);
    for (let row = 0; row < page.rows; row += 1) {
      const shape = numbers[row] ?? 0;
      sums[shape] = (sums[shape] ?? 0) + (chances[row] ?? 0);
    }
    for (let row = 0; row < page.rows; row += 1) {
      const at = row * width + first;
      const shape = numbers[row] ?? 0;
      const others = (counts[shape] ?? 0) - 1;
      values[at] = overlap[row] ?? 0;
      values[at + 1] = others === 0 ? ALONE : ((sums[shape] ?? 0) - (chances[row] ?? 0)) / others;
    }
  },
};
