/** The features of a page before anything is known of its article: the same code in training and at run time. */
import type { Evidence } from "./evidence.ts";
import type { FeatureGroup, FeatureTable } from "./feature-table.ts";
import { LIKENESS_FEATURES } from "./likeness-features.ts";
import type { Lexicon } from "./lexicon.ts";
import { CONTAINER_FEATURES, ELEMENT_FEATURES, NAME_FEATURES } from "./markup-features.ts";
import { neighbourFeatures } from "./neighbour-features.ts";
import type { Mode } from "./mode.ts";
import { OWN_FEATURES } from "./own-features.ts";
import {
  CORE_FEATURES,
  NEAREST_FEATURES,
  PLACE_FEATURES,
  WINDOW_FEATURES,
} from "./place-features.ts";
import { secondNames } from "./second-look.ts";
import { TOPIC_FEATURES } from "./topic-features.ts";
import { LEXICON_FEATURES, type WordInput } from "./word-features.ts";

/** Features of the page alone, in the order of their columns. */
const PAGE_GROUPS: readonly FeatureGroup<Evidence>[] = [
  OWN_FEATURES,
  PLACE_FEATURES,
  WINDOW_FEATURES,
  NEAREST_FEATURES,
  CORE_FEATURES,
  LIKENESS_FEATURES,
  TOPIC_FEATURES,
];
const WORD_GROUPS: readonly FeatureGroup<WordInput>[] = [LEXICON_FEATURES];
/** What pages with markup have besides. */
const MARKUP_PAGE_GROUPS: readonly FeatureGroup<Evidence>[] = [
  ELEMENT_FEATURES,
  CONTAINER_FEATURES,
];
const MARKUP_WORD_GROUPS: readonly FeatureGroup<WordInput>[] = [NAME_FEATURES];

/** What of its neighbours a row is told. */
const OF_NEIGHBOURS = [
  "units",
  "lastClass",
  "firstClass",
  "functionShare",
  "oddsMean",
  "capitalised",
  "kind",
  "gap",
];
const OF_MARKED_NEIGHBOURS = [...OF_NEIGHBOURS, "linkShare", "tag", "namesMean"];

/** The groups of a mode, and the names of their columns in order. */
export interface FeatureSet {
  readonly mode: Mode;
  /** Names of all columns: those of the first look, then those of the second. */
  readonly names: readonly string[];
  /** Where the columns of the second look start. */
  readonly second: number;
  readonly ofPage: readonly FeatureGroup<Evidence>[];
  readonly ofWords: readonly FeatureGroup<WordInput>[];
  readonly ofNeighbours: FeatureGroup<unknown>;
}

/** The features of a mode. */
export function makeFeatureSet(mode: Mode): FeatureSet {
  const html = mode === "html";
  const ofPage = html ? [...PAGE_GROUPS, ...MARKUP_PAGE_GROUPS] : PAGE_GROUPS;
  const ofWords = html ? [...WORD_GROUPS, ...MARKUP_WORD_GROUPS] : WORD_GROUPS;
  const own = [...ofPage, ...ofWords].flatMap(({ names }) => names);
  const ofNeighbours = neighbourFeatures(own, html ? OF_MARKED_NEIGHBOURS : OF_NEIGHBOURS);
  const first = [...own, ...ofNeighbours.names];
  const names = [...first, ...secondNames(mode)];
  return { mode, names, second: first.length, ofPage, ofWords, ofNeighbours };
}

/** Computes the columns of the first look for all rows of a page; those of the second stay 0. */
export function computeFeatures(set: FeatureSet, page: Evidence, lexicon: Lexicon): FeatureTable {
  const width = set.names.length;
  const table = { values: new Float32Array(page.rows * width), width };
  let first = 0;
  for (const group of set.ofPage) {
    group.fill(page, table, first);
    first += group.names.length;
  }
  for (const group of set.ofWords) {
    group.fill({ page, lexicon }, table, first);
    first += group.names.length;
  }
  set.ofNeighbours.fill(null, table, first);
  return table;
}
