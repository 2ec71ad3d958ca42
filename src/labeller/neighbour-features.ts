/** Features of the rows around a row: chosen columns of the table, copied from up to three rows away. */
import { type FeatureGroup } from "./feature-table.ts";

/** How far away a neighbour still says something that the windows do not, in rows. */
const OFFSETS = [-3, -2, -1, 1, 2, 3];
/** What a column holds where the page has no such row. */
const NO_ROW = -1;

/** Copies the columns `names` of the rows around each row; they must be filled already. */
export function neighbourFeatures(
  all: readonly string[],
  names: readonly string[],
): FeatureGroup<unknown> {
  const columns = names.map((name) => {
    const column = all.indexOf(name);
    if (column < 0) throw new Error(`Unexpected feature \`${name}\``);
    return column;
  });
  return {
    names: OFFSETS.flatMap((offset) => names.map((name) => `${name}@${offset}`)),
    fill: (_, { values, width }, first) => {
      const rows = values.length / width;
      for (let row = 0; row < rows; row += 1) {
        let at = row * width + first;
        for (const offset of OFFSETS) {
          const there = row + offset;
          const base = there >= 0 && there < rows ? there * width : -1;
          for (const column of columns) {
            values[at] = base < 0 ? NO_ROW : (values[base + column] ?? 0);
            at += 1;
          }
        }
      }
    },
  };
}
