/** Gives each row of a page its role: what the model says of its content, then what its form says of its kind. */
import type { Role } from "../model/article.ts";
import type { Block, BlockKind, Verdict } from "../model/document.ts";
import { FURNITURE } from "../rules/furniture/furniture-verdicts.ts";
import type { Furniture } from "../rules/furniture/read-furniture.ts";
import { isSmallPage } from "../rules/small-page.ts";
import { calibrate } from "./confidence.ts";
import { isCrosshead } from "./crosshead.ts";
import { type Content, findContent } from "./find-content.ts";
import type { Model, Reading } from "./model.ts";
import { ask, readsAsCaption, readsAsHeading } from "./reads-as.ts";
import { sumAround, sumsOf } from "./sums.ts";

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
/** How sure it is that a picture is part of the article, or is not, by its place. */
const BY_PLACE = 0.5;
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
  const content = findContent(model, reading);
  const rows = new Rows(model, reading, content);
  const verdicts = reading.page.blocks.map((block, row) => rows.judge(block, row));
  const bodyConfidence = content.rows.includes(1)
    ? calibrate(content.expected, model.confidence)
    : null;
  return { verdicts, bodyConfidence };
}

class Rows {
  private readonly model: Model;
  private readonly reading: Reading;
  private readonly content: Uint8Array;
  private readonly furniture: ReadonlyMap<number, Furniture>;
  private readonly near: Float64Array;
  private readonly first: number;
  private readonly last: number;

  constructor(model: Model, reading: Reading, { rows, furniture }: Content) {
    this.model = model;
    this.reading = reading;
    this.content = rows;
    this.furniture = furniture;
    this.near = sumsOf(rows);
    this.first = rows.indexOf(1);
    this.last = rows.lastIndexOf(1);
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
          confidence: BY_PLACE,
        }
      : {
          role: "boilerplate",
          rule: "image-outside",
          because: "a picture outside the article",
          confidence: BY_PLACE,
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
    if (readsAsHeading(this.model, this.reading, row)) return true;
    const { page } = this.reading;
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

/** The reasons said so far: a page of a million lines has two hundred. */
const reasons = new Map<string, string[]>();

/** Why a row was judged as it was: what it `reads` as, and how likely it is content. */
function becauseOf(reads: string, chance: number): string {
  const percent = Math.round(chance * PERCENT);
  const known = reasons.get(reads) ?? [];
  reasons.set(reads, known);
  return (known[percent] ??= `${reads} (${String(percent)} %)`);
}
