/** Whether a block's words are those of the page's densest prose: teasers speak of other things. */
import type { Evidence } from "./evidence.ts";
import type { FeatureGroup } from "./feature-table.ts";
import { measureOverlap } from "./vocabulary.ts";

export const TOPIC_FEATURES: FeatureGroup<Evidence> = {
  names: ["coreOverlap"],
  fill: (page, { values, width }, first) => {
    const { core } = page;
    const weights = page.prose.map((units, row) =>
      units > 0 && core && row >= core.from && row <= core.to ? 1 : 0,
    );
    const overlap = measureOverlap(page.scan, page.vocabulary, weights);
    overlap.forEach((share, row) => {
      values[row * width + first] = share;
    });
  },
};
