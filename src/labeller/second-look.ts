/** What a row is told once every row has a first probability: how likely its neighbours and its like are. */
import { findHeaviestRun } from "./core.ts";
import type { Evidence } from "./evidence.ts";
import { type FeatureTable, logOf, shareOf } from "./feature-table.ts";
import type { Mode } from "./mode.ts";
import { HashCounts } from "./hash-set.ts";
import { shapesOf } from "./likeness-features.ts";
import { SECOND_MARKUP } from "./second-markup.ts";
import { sumAround, sumsOf } from "./sums.ts";
import { measureOverlap } from "./word-features.ts";

/** Rows on either side whose probability is told one by one. */
const REACH = 5;
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

const OFFSETS = Array.from({ length: 2 * REACH + 1 }, (_, i) => i - REACH).filter((i) => i !== 0);

/** Names of the columns that pages of both modes have. */
const NAMES: readonly string[] = [
  "chance",
  "nearChance",
  "farChance",
  "nearMass",
  "farMass",
  "massBefore",
  "massAfter",
  "pageMass",
  "likelyBefore",
  "likelyAfter",
  "mostBefore",
  "mostAfter",
  "fromRunStart",
  "fromRunEnd",
  "runChance",
  "unlikelySince",
  "longestUnlikely",
  "massSince",
  "chanceOverlap",
  "likeChance",
  ...OFFSETS.map((offset) => `chance@${offset}`),
];

/** Names of a mode's columns. */
export function secondNames(mode: Mode): readonly string[] {
  return mode === "html" ? [...NAMES, ...SECOND_MARKUP.names] : NAMES;
}

/** Fills the columns from `first` on from the probabilities of the look before. */
export function lookAgain(
  page: Evidence,
  chances: Float32Array,
  table: FeatureTable,
  first: number,
): void {
  let at = first;
  for (const fill of FILLERS) at = fill(page, chances, table, at);
  if (page.blocks.some(({ markup }) => markup)) SECOND_MARKUP.fill({ page, chances }, table, at);
}

function fillWindows(
  page: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  const sums = sumsOf(chances);
  const mass = sumsOf(massOf(page, chances));
  const units = sumsOf(page.units);
  for (let row = 0; row < page.rows; row += 1) {
    const at = row * width + first;
    values[at] = chances[row] ?? 0;
    values[at + 1] = sumAround(sums, row, NEAR);
    values[at + 2] = sumAround(sums, row, FAR);
    values[at + 3] = shareOf(sumAround(mass, row, NEAR), sumAround(units, row, NEAR));
    values[at + 4] = shareOf(sumAround(mass, row, FAR), sumAround(units, row, FAR));
  }
  return first + 5;
}

function fillMass(
  page: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  const sums = sumsOf(massOf(page, chances));
  const all = sums[page.rows] ?? 0;
  for (let row = 0; row < page.rows; row += 1) {
    const at = row * width + first;
    values[at] = shareOf(sums[row] ?? 0, all);
    values[at + 1] = shareOf(all - (sums[row + 1] ?? 0), all);
    values[at + 2] = logOf(all);
  }
  return first + 3;
}

/** How far the next likely row is, and the highest probability within sight, on either side. */
function fillNearest(
  { rows }: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  const walk = (from: number, step: number, side: number): void => {
    let away = NOWHERE;
    for (let row = from; row >= 0 && row < rows; row += step) {
      const at = row * width + first + side;
      let most = 0;
      for (let back = 1; back <= LOOKOUT; back += 1) {
        most = Math.max(most, chances[row - step * back] ?? 0);
      }
      values[at] = logOf(away);
      values[at + 2] = most;
      away = (chances[row] ?? 0) >= LIKELY ? 1 : Math.min(NOWHERE, away + 1);
    }
  };
  walk(0, 1, 0);
  walk(rows - 1, -1, 1);
  return first + 4;
}

/** Where the row stands by the likeliest run of rows. */
function fillRun(
  page: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  const run = findHeaviestRun(gainsOf(page, chances)) ?? { from: 0, to: page.rows - 1 };
  const sums = sumsOf(chances);
  const chance = shareOf((sums[run.to + 1] ?? 0) - (sums[run.from] ?? 0), run.to - run.from + 1);
  for (let row = 0; row < page.rows; row += 1) {
    const at = row * width + first;
    values[at] = signedLog(row - run.from);
    values[at + 1] = signedLog(row - run.to);
    values[at + 2] = chance;
  }
  return first + 3;
}

/** What lies between a row and the middle of the content: a long unlikely stretch is the article's end. */
function fillSince(
  page: Evidence,
  chances: Float32Array,
  table: FeatureTable,
  first: number,
): number {
  const middle = middleRow(page, chances);
  const walk = (step: number): void => {
    let unlikely = 0;
    let streak = 0;
    let longest = 0;
    let mass = 0;
    for (let row = middle; row >= 0 && row < page.rows; row += step) {
      const at = row * table.width + first;
      table.values[at] = logOf(unlikely);
      table.values[at + 1] = logOf(longest);
      table.values[at + 2] = step * logOf(mass);
      const chance = chances[row] ?? 0;
      streak = chance < UNLIKELY ? streak + 1 : 0;
      if (chance < UNLIKELY) unlikely += 1;
      longest = Math.max(longest, streak);
      mass += chance * (page.units[row] ?? 0);
    }
  };
  walk(-1);
  walk(1);
  return first + 3;
}

/** The middle of the content: half of it stands before this row. */
function middleRow({ rows, units }: Evidence, chances: Float32Array): number {
  const sums = sumsOf(chances.map((chance, row) => chance * (units[row] ?? 0)));
  let row = 0;
  while (row + 1 < rows && (sums[row + 1] ?? 0) < (sums[rows] ?? 0) / 2) row += 1;
  return row;
}

function gainsOf({ units }: Evidence, chances: Float32Array): Float32Array {
  return chances.map((chance, row) => {
    const logit = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
    const bounded = Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit));
    return bounded * Math.min(Math.sqrt(units[row] ?? 0), MAX_ROOT) - RUN_TOLL;
  });
}

/** Whether likely rows use the row's words, and how likely rows of its shape are. */
function fillLikeness(
  page: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  const overlap = measureOverlap(page, chances);
  const shapes = shapesOf(page);
  const sums = new HashCounts(page.rows);
  const counts = new HashCounts(page.rows);
  shapes.forEach((shape, row) => {
    sums.add(shape, chances[row] ?? 0);
    counts.add(shape, 1);
  });
  shapes.forEach((shape, row) => {
    const at = row * width + first;
    const others = counts.get(shape) - 1;
    values[at] = overlap[row] ?? 0;
    values[at + 1] = others === 0 ? -1 : (sums.get(shape) - (chances[row] ?? 0)) / others;
  });
  return first + 2;
}

function fillOffsets(
  { rows }: Evidence,
  chances: Float32Array,
  { values, width }: FeatureTable,
  first: number,
): number {
  for (let row = 0; row < rows; row += 1) {
    const at = row * width + first;
    OFFSETS.forEach((offset, column) => {
      values[at + column] = chances[row + offset] ?? 0;
    });
  }
  return first + OFFSETS.length;
}

function massOf({ units }: Evidence, chances: Float32Array): Float32Array {
  return chances.map((chance, row) => chance * (units[row] ?? 0));
}

function signedLog(distance: number): number {
  return Math.sign(distance) * logOf(Math.abs(distance));
}

/** In the order of `NAMES`. */
const FILLERS = [fillWindows, fillMass, fillNearest, fillRun, fillSince, fillLikeness, fillOffsets];
