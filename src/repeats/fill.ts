/** Marks the small blocks of a marked side (a date, a subheading) that stand on the kept side as well. */
import type { Marks } from "./marks.ts";
import type { Side } from "./side.ts";
import type { Page, Partners } from "./page.ts";
import { RUN_GAP, SHORT_WORDS } from "./policy.ts";

/** Blocks beyond a side's ends that still belong to it: a date before, a name after. */
const EDGE = 3;
/** Blocks of the kept side that a small block is compared with. */
const SIGHT = 40;

interface Filled {
  /** The marked side. */
  readonly lesser: Side;
  readonly kept: Side;
  /** The partners of the marked side's words. */
  readonly partners: Partners;
}

/** Marks the twins of the small blocks. */
export function fillSide(page: Page, filled: Filled, marks: Marks): void {
  const { lesser, kept } = filled;
  let next = 0;
  for (let block = lesser.from; block <= lesser.to + EDGE; block += 1) {
    if (lesser.has(block)) next += 1;
    if (!isOpen(page, block, { kept, marks })) continue;
    const [last, following] = [lesser.blocks[next - 1], lesser.blocks[next]];
    const before = last === undefined ? kept.from : keptPartner(page, last, filled);
    const after = following === undefined ? kept.to : keptPartner(page, following, filled);
    markTwin(page, block, { lesser, kept, before, after, marks });
  }
  for (let block = lesser.from - 1; block >= Math.max(0, lesser.from - EDGE); block -= 1) {
    if (!isOpen(page, block, { kept, marks })) continue;
    markTwin(page, block, { lesser, kept, before: kept.from, after: kept.from, marks });
  }
}

/** Whether a block is small and nothing was decided about it. */
function isOpen(
  page: Page,
  block: number,
  { kept, marks }: Pick<Place, "kept" | "marks">,
): boolean {
  if (marks.has(block) || kept.has(block)) return false;
  return page.size(block) > 0 && page.size(block) < SHORT_WORDS;
}

function markTwin(page: Page, block: number, place: Place): void {
  const twin = findTwin(page, block, sight(block, place));
  if (twin >= 0) place.marks.markTwin(block, twin, "repeat-run");
}

/** The kept block that the first matched word of `block` leads to. */
function keptPartner(page: Page, block: number, { kept, partners }: Filled): number {
  for (let word = page.from(block); word < page.to(block); word += 1) {
    const partner = partners[word] ?? -1;
    const holder = partner < 0 ? -1 : (page.blockOf[partner] ?? -1);
    if (kept.has(holder)) return holder;
  }
  return kept.from;
}

interface Place {
  readonly lesser: Side;
  readonly kept: Side;
  /** Where the marked blocks before and after lead. */
  readonly before: number;
  readonly after: number;
  readonly marks: Marks;
}

/**
 * The kept blocks to compare `block` with. One beyond the marked side's ends may stand beyond the kept
 * side's; anywhere on it only if it touches what is marked, lest a teaser's date counts as the article's.
 */
function sight(block: number, { lesser, kept, before, after, marks }: Place): Span {
  if (block > lesser.to && !marks.has(block - 1)) return [kept.to + 1, kept.to + EDGE];
  if (block < lesser.from && !marks.has(block + 1)) {
    return [Math.max(0, kept.from - EDGE), kept.from - 1];
  }
  const from = Math.max(kept.from, Math.min(before, after) - RUN_GAP);
  return [from, Math.min(kept.to, Math.max(before, after) + RUN_GAP, from + SIGHT)];
}

type Span = readonly [from: number, to: number];

function findTwin(page: Page, block: number, [from, to]: Span): number {
  for (let twin = from; twin <= to && twin < page.texts.length; twin += 1) {
    if (twin !== block && page.isTwin(block, twin)) return twin;
  }
  return -1;
}
