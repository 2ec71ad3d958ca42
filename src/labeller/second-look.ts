/** What a row is told once every row has a first probability: how likely its neighbours and its like are. */
import type { Evidence } from "./evidence.ts";
import { type FeatureTable, MARGIN } from "./feature-table.ts";
import type { Mode } from "./mode.ts";
import type { SecondGroup } from "./second-input.ts";
import { CHANCE_LIKENESS } from "./second-likeness.ts";
import { SECOND_MARKUP } from "./second-markup.ts";
import { CHANCE_WINDOWS, LIKELY_RUN, NEAREST_LIKELY, SINCE_MIDDLE } from "./second-windows.ts";

/** The groups of a mode: pasted text is looked at once. */
const GROUPS: Readonly<Record<Mode, readonly SecondGroup[]>> = {
  text: [],
  html: [CHANCE_WINDOWS, NEAREST_LIKELY, LIKELY_RUN, SINCE_MIDDLE, CHANCE_LIKENESS, SECOND_MARKUP],
};

/** The groups of a mode. */
export function secondGroups(mode: Mode): readonly SecondGroup[] {
  return GROUPS[mode];
}

/** Fills the columns of `groups` from `first` on from the probabilities of the look before. */
export function lookAgain(
  page: Evidence,
  chances: Float32Array,
  table: FeatureTable,
  { groups, first }: { readonly groups: readonly SecondGroup[]; readonly first: number },
): void {
  const mass = chances.map((chance, row) => chance * (page.units[row] ?? 0));
  let column = first;
  for (const group of groups) {
    group.fill({ page, chances, mass }, table, column);
    column += group.names.length;
  }
  clearMargins(table, first);
}

/** Rows beyond the page are no content. */
function clearMargins({ padded, width }: FeatureTable, column: number): void {
  for (let i = 0; i < MARGIN; i += 1) {
    padded[i * width + column] = 0;
    padded[padded.length - (i + 1) * width + column] = 0;
  }
}
