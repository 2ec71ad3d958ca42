/** How likely the rows around a row are: one by one, in windows, and on the way to the middle of the content. */
import { findHeaviestRun } from "./core.ts";
import { logOf, shareOf, signedLogOf } from "./feature-table.ts";
import type { SecondGroup, SecondInput } from "./second-input.ts";
import { sumAround, sumsOf } from "./sums.ts";

/** Rows on either side that the near and the far window reach. */
const NEAR = 3;
const FAR = 12;
/** Rows on either side in which the likeliest is looked for. */
const LOOKOUT = 15;
/** A row is taken for content here from this probability on. */
const LIKELY = 0.5;
/** A row is taken for the frame here below this probability. */
const UNLIKELY = 0.25;
/** A distance for rows that have no likely row on that side. */
const NOWHERE = 1_000;
/** Log-odds beyond this are certain. */
const MAX_LOGIT = 4;
/** Square roots of units beyond this add no more to a run. */
const MAX_ROOT = 20;
/** What each row of a run must earn: a run must not grow over doubtful rows. */
const RUN_TOLL = 3;

/** The row's own probability, those around it, and what stands before and after. */
export const CHANCE_WINDOWS: SecondGroup = {
  names: [
    "chance",
    "nearChance",
    "farChance",
    "nearMass",
    "farMass",
    "massBefore",
    "massAfter",
    "pageMass",
  ],
  fill: ({ page, chances, mass }, { values, width }, first) => {
    const sums = sumsOf(chances);
    const masses = sumsOf(mass);
    const units = sumsOf(page.units);
    const all = masses[page.rows] ?? 0;
    for (let row = 0; row < page.rows; row += 1) {
      const at = row * width + first;
      values[at] = chances[row] ?? 0;
      values[at + 1] = sumAround(sums, row, NEAR);
      values[at + 2] = sumAround(sums, row, FAR);
      values[at + 3] = shareOf(sumAround(masses, row, NEAR), sumAround(units, row, NEAR));
      values[at + 4] = shareOf(sumAround(masses, row, FAR), sumAround(units, row, FAR));
      values[at + 5] = shareOf(masses[row] ?? 0, all);
      values[at + 6] = shareOf(all - (masses[row + 1] ?? 0), all);
      values[at + 7] = logOf(all);
    }
  },
};

/** How far the next likely row is, and the highest probability within sight, on either side. */
export const NEAREST_LIKELY: SecondGroup = {
  names: ["likelyBefore", "likelyAfter", "mostBefore", "mostAfter"],
  fill: ({ page: { rows }, chances }, { values, width }, first) => {
    const walk = (from: number, step: number, side: number): void => {
      let away = NOWHERE;
      for (let row = from; row >= 0 && row < rows; row += step) {
        const at = row * width + first + side;
        let most = 0;
        const sight = Math.min(LOOKOUT, step > 0 ? row : rows - 1 - row);
        for (let back = 1; back <= sight; back += 1) {
          most = Math.max(most, chances[row - step * back] ?? 0);
        }
        values[at] = logOf(away);
        values[at + 2] = most;
        away = (chances[row] ?? 0) >= LIKELY ? 1 : Math.min(NOWHERE, away + 1);
      }
    };
    walk(0, 1, 0);
    walk(rows - 1, -1, 1);
  },
};

/** Where the row stands by the likeliest run of rows. */
export const LIKELY_RUN: SecondGroup = {
  names: ["fromRunStart", "fromRunEnd", "runChance"],
  fill: ({ page, chances }, { values, width }, first) => {
    const run = findHeaviestRun(gainsOf(page.units, chances)) ?? { from: 0, to: page.rows - 1 };
    const sums = sumsOf(chances);
    const chance = shareOf((sums[run.to + 1] ?? 0) - (sums[run.from] ?? 0), run.to - run.from + 1);
    for (let row = 0; row < page.rows; row += 1) {
      const at = row * width + first;
      values[at] = signedLogOf(row - run.from);
      values[at + 1] = signedLogOf(row - run.to);
      values[at + 2] = chance;
    }
  },
};

function gainsOf(units: Float32Array, chances: Float32Array): Float32Array {
  return chances.map((chance, row) => {
    const logit = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
    const bounded = Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit));
    return bounded * Math.min(Math.sqrt(units[row] ?? 0), MAX_ROOT) - RUN_TOLL;
  });
}

/** What lies between a row and the middle of the content: a long unlikely stretch is the article's end. */
export const SINCE_MIDDLE: SecondGroup = {
  names: ["unlikelySince", "longestUnlikely", "massSince"],
  fill: (input, { values, width }, first) => {
    const { page, chances, mass } = input;
    const middle = middleRow(input);
    const walk = (step: number): void => {
      let unlikely = 0;
      let streak = 0;
      let longest = 0;
      let passed = 0;
      for (let row = middle; row >= 0 && row < page.rows; row += step) {
        const at = row * width + first;
        values[at] = logOf(unlikely);
        values[at + 1] = logOf(longest);
        values[at + 2] = step * logOf(passed);
        const isUnlikely = (chances[row] ?? 0) < UNLIKELY;
        streak = isUnlikely ? streak + 1 : 0;
        if (isUnlikely) unlikely += 1;
        longest = Math.max(longest, streak);
        passed += mass[row] ?? 0;
      }
    };
    walk(-1);
    walk(1);
  },
};

/** The middle of the content: half of it stands before this row. */
function middleRow({ page: { rows }, mass }: SecondInput): number {
  const sums = sumsOf(mass);
  let row = 0;
  while (row + 1 < rows && (sums[row + 1] ?? 0) < (sums[rows] ?? 0) / 2) row += 1;
  return row;
}
