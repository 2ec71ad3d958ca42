/** Gives each row of a page its role: what the model says of its content, then what its form says of its kind. */
import type { Role } from "../model/article.ts";
import type { Block, BlockKind, Verdict } from "../model/document.ts";
import { FURNITURE } from "../rules/furniture/furniture-verdicts.ts";
import { type Furniture, readFurniture } from "../rules/furniture/read-furniture.ts";
import { bestThreshold, calibrate, expectedF1 } from "./confidence.ts";
import { isCrosshead } from "./crosshead.ts";
import { startOf } from "./feature-table.ts";
import { joinWeak, weakest } from "./hysteresis.ts";
import type { Model, Reading } from "./model.ts";
import { leaveScattered } from "./scattered.ts";
import { keepSameBox } from "./same-box.ts";
import { keepWholeLists } from "./whole-lists.ts";
import { continueSeries } from "./number-series.ts";
import { runOn } from "./run-on.ts";
import { isSmallPage } from "../rules/small-page.ts";
import { sumAround, sumsOf } from "./sums.ts";
import { chanceOf, type Forest, sumTrees } from "./trees.ts";

/** The role of a block of the article by its kind. */
export const ROLE_OF_KIND: Readonly<Record<BlockKind, Role>> = {
  heading: "heading",
  paragraph: "paragraph",
  "list-item": "list-item",
  quote: "quote",
  table: "table",
  code: "code",
  // A picture stands in the body as a paragraph of its own.
  image: "paragraph",
};

/** Rows within which a heading must have content after it, and a caption content around it. */
const HEADING_REACH = 3;
const CAPTION_REACH = 8;
/** A line is a heading or a caption from this probability on. */
const LIKELY = 0.5;
/** Longest heading and caption, in characters of a spaced script. */
const LONGEST_HEADING = 160;
const LONGEST_CAPTION = 600;
/** Content shorter than a sentence, in characters of a spaced script, is no article. */
const SHORTEST_BODY = 40;
/** Fewest words of a teaser; shorter lines are parts of the frame. */
const TEASER_WORDS = 4;
const PERCENT = 100;

/** What the labeller says of a page. */
export interface Labels {
  /** One verdict a row. */
  readonly verdicts: readonly Verdict[];
  /** How likely the body is right, `null` where there is none. */
  readonly bodyConfidence: number | null;
}

/** Labels the rows of a page that a model has read. */
export function labelRows(model: Model, reading: Reading): Labels {
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
  const joined = joinWeak(
    keepSameBox(continueSeries(keepWholeLists(sure, page.blocks), page.blocks), page.blocks),
    {
      blocks: page.blocks,
      chances,
      isApart,
      isPassed: (row) => furniture.has(row) || isTableCaption(page.blocks[row]),
    },
  );
  const content =
    page.isMarked || !isSmallPage(page.rows)
      ? joined
      : runOn(joined, { ...page, chances, isApart });
  leaveHidden(content, page.blocks);
  const size = page.units.reduce((sum, units, row) => sum + units * (content[row] ?? 0), 0);
  if (size < SHORTEST_BODY) content.fill(0);
  const rows = new Rows(model, reading, content, furniture);
  const verdicts = page.blocks.map((block, row) => rows.judge(block, row));
  // What was left out is no longer taken for a part of the article.
  const believed =
    sure === likely
      ? chances
      : chances.map((chance, row) => (likely[row] === 1 && sure[row] === 0 ? 0 : chance));
  const expected = expectedF1(believed, page.units, threshold);
  const bodyConfidence = content.includes(1) ? calibrate(expected, model.confidence) : null;
  return { verdicts, bodyConfidence };
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
  const isHidden = (row: number): boolean => blocks[row]?.markup?.hidden === true;
  let [seen, hidden] = [0, 0];
  content.forEach((one, row) => {
    const length = one * (blocks[row]?.text.length ?? 0);
    if (isHidden(row)) hidden += length;
    else seen += length;
  });
  if (hidden > seen) return;
  content.forEach((_, row) => {
    if (isHidden(row)) content[row] = 0;
  });
}

class Rows {
  private readonly model: Model;
  private readonly reading: Reading;
  private readonly content: Uint8Array;
  private readonly furniture: ReadonlyMap<number, Furniture>;
  private readonly near: Float64Array;
  private readonly first: number;
  private readonly last: number;

  constructor(
    model: Model,
    reading: Reading,
    content: Uint8Array,
    furniture: ReadonlyMap<number, Furniture>,
  ) {
    this.model = model;
    this.reading = reading;
    this.content = content;
    this.furniture = furniture;
    this.near = sumsOf(content);
    this.first = content.indexOf(1);
    this.last = content.lastIndexOf(1);
  }

  judge(block: Block, row: number): Verdict {
    const chance = this.reading.chances[row] ?? 0;
    if (block.kind === "image") return this.judgeImage(row);
    const furniture = this.furniture.get(row);
    if (furniture) return FURNITURE[furniture];
    if (this.content[row] === 1) return this.judgeContent(block, row, chance);
    if (this.isCaption(row)) {
      return {
        role: "caption",
        rule: "caption",
        because: "reads as a picture's caption",
        confidence: ask(this.model.caption(), this.reading, row),
      };
    }
    return this.judgeFrame(row, chance);
  }

  private judgeContent({ kind }: Block, row: number, chance: number): Verdict {
    const heading = kind === "heading" || (kind === "paragraph" && this.isHeading(row));
    if (heading && !this.leadsContent(row)) {
      return {
        role: "boilerplate",
        rule: "heading-alone",
        because: "a heading that nothing of the article follows",
        confidence: 1 - chance,
      };
    }
    const role = heading ? "heading" : ROLE_OF_KIND[kind];
    return {
      role,
      rule: "content",
      because: becauseOf("reads as part of the article", chance),
      confidence: chance,
    };
  }

  /** Pictures between the article's blocks are part of it; the lead picture is found with its caption. */
  private judgeImage(row: number): Verdict {
    const inside = row > this.first && row < this.last;
    return inside
      ? {
          role: "paragraph",
          rule: "image-inside",
          because: "a picture inside the article",
          confidence: LIKELY,
        }
      : {
          role: "boilerplate",
          rule: "image-outside",
          because: "a picture outside the article",
          confidence: LIKELY,
        };
  }

  private judgeFrame(row: number, chance: number): Verdict {
    const { scan } = this.reading.page;
    const words = (scan.starts[row + 1] ?? 0) - (scan.starts[row] ?? 0);
    const role = words >= TEASER_WORDS ? "teaser" : "boilerplate";
    return {
      role,
      rule: "frame",
      because: becauseOf("does not read as part of the article", chance),
      confidence: 1 - chance,
    };
  }

  private isHeading(row: number): boolean {
    const { page } = this.reading;
    if ((page.units[row] ?? 0) > LONGEST_HEADING) return false;
    if (ask(this.model.heading(), this.reading, row) >= LIKELY) return true;
    // The model has seen few of them: it learned on whole pages.
    return isSmallPage(page.rows) && isCrosshead({ ...page, content: this.content }, row);
  }

  private isCaption(row: number): boolean {
    const nearContent = sumAround(this.near, row, CAPTION_REACH) > 0;
    return nearContent && readsAsCaption(this.model, this.reading, row);
  }

  private leadsContent(row: number): boolean {
    const to = Math.min(this.content.length, row + 1 + HEADING_REACH);
    return (this.near[to] ?? 0) - (this.near[row + 1] ?? 0) > 0;
  }
}

/** A table's caption is no break between the table and the text that speaks of it. */
function isTableCaption(block: Block | undefined): boolean {
  return block?.markup?.tag === "caption";
}

function readsAsCaption(model: Model, reading: Reading, row: number): boolean {
  const units = reading.page.units[row] ?? 0;
  if (reading.page.blocks[row]?.kind !== "paragraph" || units > LONGEST_CAPTION) return false;
  return ask(model.caption(), reading, row) >= LIKELY;
}

function ask(forest: Forest, { table }: Reading, row: number): number {
  return chanceOf(sumTrees(forest, table.padded, startOf(table, row)));
}

/** The reasons said so far: a page of a million lines has two hundred. */
const reasons = new Map<string, string[]>();

/** Why a row was judged as it was: what it `reads` as, and how likely it is content. */
function becauseOf(reads: string, chance: number): string {
  const percent = Math.round(chance * PERCENT);
  const known = reasons.get(reads) ?? [];
  reasons.set(reads, known);
  return (known[percent] ??= `${reads} (${String(percent)} %)`);
}
