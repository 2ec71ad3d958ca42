/** What a second look is told: the page, and what the first look said of its rows. */
import type { Evidence } from "./evidence.ts";
import type { FeatureGroup } from "./feature-table.ts";

/** A page and the first probabilities of its rows. */
export interface SecondInput {
  readonly page: Evidence;
  readonly chances: Float32Array;
  /** Each row's length by its probability: what it is expected to add to the article. */
  readonly mass: Float32Array;
}

/** Features that know the first probabilities. */
export type SecondGroup = FeatureGroup<SecondInput>;
