/** The trained model of a mode, unpacked when it is first asked for, and what it says of a page. */
import type { Block } from "../model/document.ts";
import type { Knot } from "./confidence.ts";
import { gather, type Evidence } from "./evidence.ts";
import { type FeatureTable, startOf } from "./feature-table.ts";
import { computeFeatures, type FeatureSet, makeFeatureSet } from "./features.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mode } from "./mode.ts";
import { lookAgain } from "./second-look.ts";
import { chanceOf, type Forest, sumTrees } from "./trees.ts";
import { bytesOf, type Packed, unpackForest } from "./unpack.ts";
import { TEXT_WEIGHTS } from "./weights/text.ts";

/** Rows that a look gives less than this are not looked at again: next to none of them comes back. */
const HOPELESS = 0.02;

/** What training writes for a mode. */
export interface Weights {
  readonly lexicon: Packed;
  readonly unknown: readonly number[];
  /** One forest a look at the page. */
  readonly looks: readonly Packed[];
  readonly heading: Packed;
  readonly caption: Packed;
  readonly confidence: readonly Knot[];
}

/** A model ready for use; its forests are unpacked when they are first asked. */
export interface Model {
  readonly set: FeatureSet;
  readonly lexicon: Lexicon;
  readonly looks: readonly Forest[];
  readonly heading: () => Forest;
  readonly caption: () => Forest;
  readonly confidence: readonly Knot[];
}

/** What a model sees in a page. Rows are the blocks without a verdict. */
export interface Reading {
  readonly page: Evidence;
  readonly table: FeatureTable;
  /** Probability of each row to be content. */
  readonly chances: Float32Array;
}

const weights = new Map<Mode, Weights>([["text", TEXT_WEIGHTS]]);
const cache = new Map<Mode, Model>();

/** Loads what `loadModel` needs for a mode; those of marked pages are a file that pasted text does without. */
export async function prepareModel(mode: Mode): Promise<void> {
  if (!weights.has(mode)) weights.set(mode, (await import("./weights/html.ts")).HTML_WEIGHTS);
}

/** The model of a mode; `prepareModel` comes first where that is "html". */
export function loadModel(mode: Mode): Model {
  const known = cache.get(mode);
  if (known) return known;
  const packed = weights.get(mode);
  if (!packed) throw new Error(`Cannot load the model of "${mode}" without \`prepareModel\``);
  const { lexicon, unknown, looks, heading, caption, confidence } = packed;
  const model: Model = {
    set: makeFeatureSet(mode),
    lexicon: unpackLexicon(lexicon, unknown),
    looks: looks.map(unpackForest),
    heading: whenAsked(heading),
    caption: whenAsked(caption),
    confidence,
  };
  cache.set(mode, model);
  return model;
}

function unpackLexicon(packed: Packed, unknown: readonly number[]): Lexicon {
  const { buffer, byteOffset, byteLength } = bytesOf(packed);
  return {
    entries: new Uint16Array(buffer, byteOffset, byteLength / Uint16Array.BYTES_PER_ELEMENT),
    unknown,
  };
}

function whenAsked(packed: Packed): () => Forest {
  let forest: Forest | null = null;
  return () => (forest ??= unpackForest(packed));
}

/** Looks at a page as often as the model has looks, each time with what the look before has shown. */
export function readBlocks(model: Model, blocks: readonly Block[]): Reading {
  const page = gather(blocks);
  const table = computeFeatures(model.set, page, model.lexicon);
  const chances = new Float32Array(page.rows);
  model.looks.forEach((forest, look) => {
    if (look > 0) lookAgain(page, chances, table, model.set.second);
    for (let row = 0; row < page.rows; row += 1) {
      if (look > 0 && (chances[row] ?? 0) < HOPELESS) continue;
      chances[row] = chanceOf(sumTrees(forest, table.padded, startOf(table, row)));
    }
  });
  return { page, table, chances };
}
