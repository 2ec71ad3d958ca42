/** Finds the rows of a page that are content: what the model says of each, and what their places and their words add. */
import type { Block } from "../model/document.ts";
import { type Furniture, readFurniture } from "../rules/furniture/read-furniture.ts";
import { isHidden } from "../rules/is-hidden.ts";
import { isSmallPage } from "../rules/small-page.ts";
import { bestThreshold, expectedF1 } from "./confidence.ts";
import { joinWeak, weakest } from "./hysteresis.ts";
import type { Model, Reading } from "./model.ts";
import { continueSeries } from "./number-series.ts";
import { leaveOtherArticles } from "./other-articles.ts";
import { readsAsCaption } from "./reads-as.ts";
import { runOn } from "./run-on.ts";
import { keepSameBox } from "./same-box.ts";
import { leaveScattered } from "./scattered.ts";
import { keepWholeLists } from "./whole-lists.ts";

/** Content shorter than a sentence, in characters of a spaced script, is no article. */
const SHORTEST_BODY = 40;

/** What is content of a page. */
export interface Content {
  /** 1 a row that is content. */
  readonly rows: Uint8Array;
  /** Rows that are part of the page by their words. */
  readonly furniture: ReadonlyMap<number, Furniture>;
  /** The word F1 to be expected of the choice. */
  readonly expected: number;
}

/** The content of a page that a model has read. */
export function findContent(model: Model, reading: Reading): Content {
  const { page, chances } = reading;
  const furniture = findFurniture(page.blocks, chances);
  const threshold = bestThreshold(chances, page.units);
  const likely = new Uint8Array(chances.length);
  page.blocks.forEach(({ kind }, row) => {
    if ((chances[row] ?? 0) < threshold || kind === "image" || furniture.has(row)) return;
    likely[row] = 1;
  });
  const sure = page.isMarked ? likely : leaveScattered(likely, page, chances);
  const isApart = (row: number): boolean =>
    furniture.has(row) || readsAsCaption(model, reading, row);
  const together = keepSameBox(
    continueSeries(keepWholeLists(sure, page.blocks), page.blocks),
    page.blocks,
  );
  const joined = joinWeak(together, {
    blocks: page.blocks,
    chances,
    isApart,
    isPassed: (row) => furniture.has(row) || isTableCaption(page.blocks[row]),
  });
  const size = page.units.reduce((sum, units, row) => sum + units * (joined[row] ?? 0), 0);
  if (size < SHORTEST_BODY) joined.fill(0);
  const rows = isSmallPage(page.rows) ? runOn(joined, { ...page, chances, isApart }) : joined;
  leaveHidden(rows, page.blocks);
  leaveOtherArticles(rows, page.blocks);
  // What was left out is no longer taken for a part of the article.
  const believed =
    sure === likely
      ? chances
      : chances.map((chance, row) => (likely[row] === 1 && sure[row] === 0 ? 0 : chance));
  return { rows, furniture, expected: expectedF1(believed, page.units, threshold) };
}

/** Rows that may pass for content and are part of the page by their words. */
function findFurniture(
  blocks: readonly Block[],
  chances: Float32Array,
): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  const least = weakest(blocks.length);
  blocks.forEach((block, row) => {
    // Below that no line becomes content, so that what its words say need not be asked.
    if (block.kind === "image" || (chances[row] ?? 0) < least) return;
    const furniture = readFurniture(block.text);
    if (furniture) found.set(row, furniture);
  });
  return found;
}

/** Takes what the page hides out of the content, unless the page hides most of it until a script shows it. */
function leaveHidden(content: Uint8Array, blocks: readonly Block[]): void {
  let [seen, hidden] = [0, 0];
  content.forEach((one, row) => {
    const length = one * (blocks[row]?.text.length ?? 0);
    if (isHidden(blocks[row])) hidden += length;
    else seen += length;
  });
  if (hidden > seen) return;
  content.forEach((_, row) => {
    if (isHidden(blocks[row])) content[row] = 0;
  });
}

/** A table's caption is no break between the table and the text that speaks of it. */
function isTableCaption(block: Block | undefined): boolean {
  return block?.markup?.tag === "caption";
}
