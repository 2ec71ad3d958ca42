/** Tells which blocks make up each reader's comment. */
import type { Block, Verdict } from "../../model/document.ts";
import type { Page } from "../page.ts";
import { commentHeadings } from "./comment-words.ts";
import { pastedCommentBlocks } from "./pasted-comment-blocks.ts";

/** The blocks of each comment, in the order of the page; none where neither names nor headings tell of any. */
export function commentBlocks(
  page: Page,
  taken: ReadonlyMap<number, Verdict>,
): readonly (readonly Block[])[] {
  if (!page.markup) return pastedCommentBlocks(page.blocks);
  const named = page.blocks.filter(({ markup }) => markup?.comment !== undefined);
  const groups =
    named.length > 0 ? groupBy(named, ({ markup }) => markup?.comment) : belowHeading(page);
  return groups.filter((blocks) => !holdsArticle(page, blocks, taken));
}

/** Papers call columns of opinion "comment" too: what holds the headline or half of the article is no reader's. */
function holdsArticle(
  page: Page,
  blocks: readonly Block[],
  taken: ReadonlyMap<number, Verdict>,
): boolean {
  if (blocks.some(({ index, level }) => level === 1 || taken.get(index)?.role === "title"))
    return true;
  const { first, last } = page.body;
  const size = (some: readonly Block[]): number =>
    some.reduce((sum, { index, verdict }) => {
      const inBody = verdict?.role === "paragraph" && index >= first && index <= last;
      return sum + (inBody ? (page.sizes[index] ?? 0) : 0);
    }, 0);
  return 2 * size(blocks) >= size(page.blocks) && size(blocks) > 0;
}

function groupBy(
  blocks: readonly Block[],
  keyOf: (block: Block) => number | undefined,
): readonly (readonly Block[])[] {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    const key = keyOf(block);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(block);
    else groups.set(key, [block]);
  }
  return [...groups.values()];
}

/** The number in "12 Comments" and "Comments (12)". */
const COUNT = /^\d+ | \d+$/;

/** Likenesses of elements from which on they are a list of comments. */
const ALIKE = 2;

/** What stands in alike elements beside or below a heading such as "Comments (12)". */
function belowHeading(page: Page): readonly (readonly Block[])[] {
  const heading = page.blocks.findLast(
    ({ kind, index }) =>
      kind === "heading" &&
      index > page.body.first &&
      commentHeadings().has((page.folded[index] ?? "").replace(COUNT, "")),
  );
  const path = heading?.markup?.path ?? [];
  // The heading's own box, or the one around it where the heading has a box to itself.
  for (const box of path.slice(0, 2)) {
    const items = page.blocks
      .slice((heading?.index ?? 0) + 1)
      .flatMap((block): readonly (readonly [Block, number])[] => {
        const item = itemIn(block, box);
        return item === null ? [] : [[block, item]];
      });
    const itemOf = new Map(items);
    if (items.length > 0) return groupBy([...itemOf.keys()], (block) => itemOf.get(block));
  }
  return [];
}

/** The outermost element alike to its siblings that holds `block` inside `box`; `null` where there is none. */
function itemIn({ markup }: Block, box: number): number | null {
  if (!markup) return null;
  const serials = [markup.serial, ...markup.path];
  const alike = [markup.alike, ...markup.ancestorsAlike];
  for (let i = serials.indexOf(box) - 1; i >= 1; i -= 1) {
    if ((alike[i] ?? 0) >= ALIKE) return serials[i] ?? null;
  }
  return null;
}
