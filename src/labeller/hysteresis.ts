/**
 * Takes in the weaker neighbours of sure content: a last short paragraph, a line of a poem. Two thresholds, as edges
 * are followed in pictures (Canny, "A Computational Approach to Edge Detection", 1986): what is strong stands by
 * itself, what is weak stands when it touches what stands.
 */
import type { Block } from "../model/document.ts";
import { isSmallPage } from "../rules/small-page.ts";

/**
 * From this probability on a whole sentence right after content joins it, since articles end on short paragraphs, and
 * any line between two lines of content, since one alone is rarely foreign. Below, more captions and pointers to other
 * stories came in than lines of the article, by cross-validation.
 */
const WEAK = 0.2;

/** What takes the place of `WEAK` on a small page. The corpus has next to no such pages; it was chosen on written ones. */
const WEAK_ON_SMALL_PAGE = 0.15;

/** What ends a sentence, behind it quotes and brackets: `gone.` `“Why?”` `（完）。` */
const SENTENCE_END = /[.!?…。！？।؟۔:][»”“"'’)\]」』]{0,2}$/;

/** The probability below which no row joins the content of a page of so many rows. */
export function weakest(rows: number): number {
  return isSmallPage(rows) ? WEAK_ON_SMALL_PAGE : WEAK;
}

/** What is known of a page's rows. */
interface Rows {
  readonly blocks: readonly Block[];
  /** Probability of each row to be content. */
  readonly chances: Float32Array;
  /** Whether the row is something else for sure, such as a caption. */
  readonly isApart: (row: number) => boolean;
  /** Whether the row only interrupts the article: what stands on both sides of it touches. */
  readonly isPassed: (row: number) => boolean;
}

/** `content` (1 a row that stands) with the weak rows that touch it. */
export function joinWeak(content: Uint8Array, rows: Rows): Uint8Array {
  const joined = content.slice();
  const weak = weakest(joined.length);
  // Whether the row is in a list that a line of the article has announced: such a list is kept whole.
  let announced = false;
  // Downwards, so that each row that joins may carry the next.
  let top = 0;
  for (let row = 1; row < joined.length; row += 1) {
    if (rows.isPassed(row)) continue;
    const [above, block] = [rows.blocks[top], rows.blocks[row]];
    const touches = joined[top] === 1;
    top = row;
    if (!touches || !above || !block) {
      announced = false;
      continue;
    }
    announced = isItem(block) && (announced || announces(above));
    const isBetween = joined[row + 1] === 1;
    if (
      announced ||
      (isWeak(block, rows.chances[row] ?? 0, weak, isBetween) && !rows.isApart(row))
    ) {
      joined[row] = 1;
    }
  }
  return joined;
}

/** Whether a block under content is near enough to content itself; `isBetween`: content follows it, too. */
function isWeak({ kind, text }: Block, chance: number, weak: number, isBetween: boolean): boolean {
  if (kind === "image") return false;
  return chance >= weak && (isBetween || SENTENCE_END.test(text));
}

/** An item of a list or a row of a table, which belongs to the line that announces it. */
function isItem({ kind }: Block): boolean {
  return kind === "list-item" || kind === "table";
}

/** `The house is open daily:` */
function announces({ text }: Block): boolean {
  return text.endsWith(":") || text.endsWith("：");
}
