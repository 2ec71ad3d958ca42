/** The features of a page before anything is known of its article: the same code in training and at run time. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, type FeatureTable, makeTable } from "./feature-table.ts";
import { LIKENESS_FEATURES } from "./likeness-features.ts";
import type { Lexicon } from "./lexicon.ts";
import { CONTAINER_FEATURES, ELEMENT_FEATURES, NAME_FEATURES } from "./markup-features.ts";
import type { Mode } from "./mode.ts";
import { readOpinions } from "./opinions.ts";
import {
  FORM_FEATURES,
  LETTER_FEATURES,
  MARK_FEATURES,
  SENTENCE_FEATURES,
} from "./own-features.ts";
import {
  CORE_FEATURES,
  NEAREST_FEATURES,
  PLACE_FEATURES,
  WINDOW_FEATURES,
} from "./place-features.ts";
import type { SecondGroup } from "./second-input.ts";
import { secondGroups } from "./second-look.ts";
import { SEGMENT_FEATURES } from "./segment-features.ts";
import { TOPIC_FEATURES } from "./topic-features.ts";
import { LEXICON_FEATURES, type WordInput } from "./word-features.ts";

/** Features of the page alone, in the order of their columns. */
const PAGE_GROUPS: readonly FeatureGroup<Evidence>[] = [
  LETTER_FEATURES,
  SENTENCE_FEATURES,
  MARK_FEATURES,
  FORM_FEATURES,
  PLACE_FEATURES,
  WINDOW_FEATURES,
  NEAREST_FEATURES,
  CORE_FEATURES,
  LIKENESS_FEATURES,
  TOPIC_FEATURES,
  SEGMENT_FEATURES,
];
const WORD_GROUPS: readonly FeatureGroup<WordInput>[] = [LEXICON_FEATURES];
/** What pages with markup have besides. */
const MARKUP_PAGE_GROUPS: readonly FeatureGroup<Evidence>[] = [
  ELEMENT_FEATURES,
  CONTAINER_FEATURES,
];
const MARKUP_WORD_GROUPS: readonly FeatureGroup<WordInput>[] = [NAME_FEATURES];

/** The groups of a mode. */
export interface FeatureSet {
  readonly mode: Mode;
  /** Columns of the table. */
  readonly width: number;
  /** The groups of the second look, and where their columns start. */
  readonly second: { readonly groups: readonly SecondGroup[]; readonly first: number };
  readonly ofPage: readonly FeatureGroup<Evidence>[];
  readonly ofWords: readonly FeatureGroup<WordInput>[];
}

/** The features of a mode. */
export function makeFeatureSet(mode: Mode): FeatureSet {
  const html = mode === "html";
  const ofPage = html ? [...PAGE_GROUPS, ...MARKUP_PAGE_GROUPS] : PAGE_GROUPS;
  const ofWords = html ? [...WORD_GROUPS, ...MARKUP_WORD_GROUPS] : WORD_GROUPS;
  const groups = secondGroups(mode);
  const first = widthOf([...ofPage, ...ofWords]);
  return { mode, width: first + widthOf(groups), second: { groups, first }, ofPage, ofWords };
}

function widthOf(groups: readonly { readonly names: readonly string[] }[]): number {
  return groups.reduce((sum, { names }) => sum + names.length, 0);
}

/** Computes the columns of the first look for all rows of a page; those of the second stay 0. */
export function computeFeatures(set: FeatureSet, page: Evidence, lexicon: Lexicon): FeatureTable {
  const table = makeTable(page.rows, set.width);
  let first = 0;
  for (const group of set.ofPage) {
    group.fill(page, table, first);
    first += group.names.length;
  }
  const opinions = readOpinions(page.scan, lexicon);
  for (const group of set.ofWords) {
    group.fill({ page, lexicon, opinions }, table, first);
    first += group.names.length;
  }
  return table;
}
