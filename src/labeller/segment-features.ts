/** Features of the run of prose a row stands in: how large it is, and whether it speaks of what the largest speaks of. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, logOf, shareOf } from "./feature-table.ts";
import { ranksOf, sumSegments } from "./segments.ts";
import { measureSegmentOverlap } from "./vocabulary.ts";

export const SEGMENT_FEATURES: FeatureGroup<Evidence> = {
  names: [
    "segmentProse",
    "segmentShare",
    "segmentRank",
    "segmentLongRows",
    "segmentOverlap",
    "rowsFromSegmentStart",
    "rowsToSegmentEnd",
    "segmentsFromLargest",
  ],
  fill: (page, { values, width }, first) => {
    const { segments, prose, rows } = page;
    const sums = sumSegments(segments, prose);
    const long = sumSegments(
      segments,
      prose.map((units) => Math.min(1, units)),
    );
    const ranks = ranksOf(sums);
    const largest = ranks.indexOf(0);
    const all = sums.reduce((a, b) => a + b, 0);
    const overlap = measureSegmentOverlap(page.scan, page.vocabulary, {
      segments,
      weights: prose.map((units) => (units > 0 ? 1 : 0)),
      with: largest,
    });
    for (let row = 0; row < rows; row += 1) {
      const segment = segments.of[row] ?? 0;
      const at = row * width + first;
      values[at] = logOf(sums[segment] ?? 0);
      values[at + 1] = shareOf(sums[segment] ?? 0, all);
      values[at + 2] = ranks[segment] ?? 0;
      values[at + 3] = long[segment] ?? 0;
      values[at + 4] = overlap[segment] ?? 0;
      values[at + 5] = logOf(row - (segments.starts[segment] ?? 0));
      values[at + 6] = logOf((segments.starts[segment + 1] ?? 0) - row - 1);
      values[at + 7] = segment - largest;
    }
  },
};
