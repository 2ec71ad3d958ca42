/** Measures the shipped weights on the sites that training never saw, through the very code that users run. */
import { join } from "node:path";
import { bestThreshold } from "../src/labeller/confidence.ts";
import { findHeaviestRun } from "../src/labeller/core.ts";
import type { Mode } from "../src/labeller/mode.ts";
import {
  loadModel,
  type Model,
  prepareModel,
  readBlocks,
  type Reading,
} from "../src/labeller/model.ts";
import { labelRows } from "../src/labeller/roles.ts";
import { splitCredit } from "../src/rules/images/split-credit.ts";
import { BODY } from "../src/stages/assemble.ts";
import { DEFAULTS } from "../src/model/options.ts";
import { squeeze } from "../src/model/text.ts";
import { sumAround, sumsOf } from "../src/labeller/sums.ts";
import { findFields } from "../src/stages/fields.ts";
import { label } from "../src/stages/label.ts";
import { alignToGold } from "./align.ts";
import { type Page, readCorpus } from "./corpus.ts";
import { BodyScorer, type Score } from "./score.ts";
import { readSilver } from "./silver.ts";

/** How a choice of blocks is made; all on the same pages. */
export const WAYS = {
  shipped: "the shipped model",
  oneLook: "the first look alone",
  oneLookSpan: "the first look, its heaviest run of blocks (maximum-sum span)",
  prose: "no model: the densest run of prose, without its short lines",
  best: "the best choice of blocks there is (aligned with the gold body)",
} as const;
export type Way = keyof typeof WAYS;

/** One held-out page, measured. */
export interface Measured {
  readonly id: string;
  readonly set: string;
  readonly language: string;
  readonly blocks: number;
  readonly scores: Readonly<Record<Way, Score>>;
  /** How sure the labeller is of the body. */
  readonly confidence: number | null;
  /** Silver captions, lines called caption, and those that are both. */
  readonly captions: { readonly silver: number; readonly found: number; readonly both: number };
}

/** Log-odds beyond this are certain, in the span of the first look. */
const MAX_LOGIT = 3;
/** Captions stand this near to content, in rows. */
const CAPTION_REACH = 8;
/** A row inside the span is kept from this probability on. */
const INSIDE = 0.4;

/** Measures every held-out page of a corpus in one mode. */
export async function measure(corpus: string, mode: Mode): Promise<readonly Measured[]> {
  await prepareModel(mode);
  const model = loadModel(mode);
  const measured: Measured[] = [];
  for await (const page of readCorpus(corpus, mode)) {
    if (page.heldOut) measured.push(measurePage(corpus, page, model));
  }
  return measured;
}

function measurePage(corpus: string, page: Page, model: Model): Measured {
  const silver = readSilver(join(corpus, page.set, `${page.id}.lines.json.gz`)).caption;
  const reading = readBlocks(model, page.blocks);
  const { verdicts, bodyConfidence } = labelRows(model, reading);
  const { blocks } = reading.page;
  const texts = blocks.map(({ kind, text }) => (kind === "image" ? "" : text));
  const scorer = new BodyScorer(texts, page.goldBody);
  const gold = alignToGold(texts, page.goldBody);
  const first = readBlocks({ ...model, looks: model.looks.slice(0, 1) }, page.blocks).chances;
  const threshold = bestThreshold(first, reading.page.units);
  const span = spanOf(first, reading);
  const core = findHeaviestRun(
    reading.page.prose.map((units) => (units > 0 ? Math.sqrt(units) : -9)),
  );
  return {
    id: page.id,
    set: page.set,
    language: page.language,
    blocks: blocks.length,
    scores: {
      shipped: scorer.score((row) => BODY.has(verdicts[row]!.role)),
      oneLook: scorer.score((row) => first[row]! >= threshold),
      oneLookSpan: scorer.score(span),
      prose: scorer.score(
        (row) =>
          core !== null && row >= core.from && row <= core.to && reading.page.prose[row]! > 0,
      ),
      best: scorer.score((row) => gold[row] === 1),
    },
    confidence: bodyConfidence,
    captions: countCaptions(page, silver, gold),
  };
}

/**
 * Lines called captions when the fields are found, against the silver ones near the article and outside its text; silver
 * ones elsewhere, such as a gallery's, are neither right nor wrong, and so is a line of a figure that is a credit alone.
 */
function countCaptions(
  { document, blocks }: Page,
  silver: ReadonlySet<string>,
  gold: Uint8Array,
): Measured["captions"] {
  if (!document) return { silver: 0, found: 0, both: 0 };
  const done = findFields(label(document), DEFAULTS).blocks;
  const near = sumsOf(gold);
  const counts = { silver: 0, found: 0, both: 0 };
  let row = -1;
  blocks.forEach((block, index) => {
    if (block.verdict) return;
    row += 1;
    const isNear = gold[row] === 0 && sumAround(near, row, CAPTION_REACH) > 0;
    const text = squeeze(block.text);
    const isSilver = silver.has(text);
    if (isSilver && (!isNear || splitCredit(text).caption === null)) return;
    const isFound = done[index]?.verdict?.role === "caption";
    counts.silver += Number(isSilver);
    counts.found += Number(isFound);
    counts.both += Number(isSilver && isFound);
  });
  return counts;
}

function spanOf(chances: Float32Array, { page }: Reading): (row: number) => boolean {
  const gains = chances.map((chance, row) => {
    const logit = Math.log((chance + 1e-6) / (1 - chance + 1e-6));
    return Math.max(-MAX_LOGIT, Math.min(MAX_LOGIT, logit)) * Math.sqrt(page.units[row]!);
  });
  const run = findHeaviestRun(gains);
  return (row) => run !== null && row >= run.from && row <= run.to && chances[row]! > INSIDE;
}

/** The mean of numbers; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
