/** Makes blocks of Markdown's tree: one a heading, paragraph, list item, quote, table or code. */
import type { List, ListItem, Root, RootContent } from "mdast";
import type { Block } from "../../model/document.ts";
import { definitionsOf, type Definitions } from "./inline.ts";
import { itemShape, quoteShape, shapeOf, type Shape } from "./shapes.ts";

interface Placed {
  readonly shape: Shape;
  readonly line: number;
  readonly lastLine: number;
}

/** The blocks of `root`, whose first line is line `firstLine` of the page. */
export function blocksOf(root: Root, firstLine: number): readonly Block[] {
  const definitions = definitionsOf(root);
  const placed = root.children.flatMap((node): readonly Placed[] => {
    if (node.type === "list") return placedItems(node, 0, definitions);
    if (node.type === "blockquote") {
      return node.children.flatMap((child) => place(child, quoteShape(child, definitions)));
    }
    return place(node, shapeOf(node, definitions));
  });
  let before = 0;
  return placed.map(({ shape, line, lastLine }, index): Block => {
    const gap = Math.max(0, line - before - 1);
    before = lastLine;
    const shift = firstLine - 1;
    const markup = shape.markup ? { markup: { ...shape.markup, serial: index } } : {};
    return { index, line: line + shift, lastLine: lastLine + shift, gap, ...shape, ...markup };
  });
}

function place(node: RootContent, shape: Shape | null): readonly Placed[] {
  return shape ? [{ shape, ...linesOf(node) }] : [];
}

function linesOf(node: RootContent): { readonly line: number; readonly lastLine: number } {
  const line = node.position?.start.line ?? 1;
  return { line, lastLine: node.position?.end.line ?? line };
}

function placedItems(list: List, depth: number, definitions: Definitions): readonly Placed[] {
  const { ordered = false, start } = list;
  return list.children.flatMap((item, i): readonly Placed[] => {
    const number = ordered === true ? (start ?? 1) + i : null;
    const { own, inner } = parted(item);
    const shape = itemShape(own, { number, depth }, definitions);
    const nested = inner.flatMap((deeper) => placedItems(deeper, depth + 1, definitions));
    const { line, lastLine } = linesOf(item);
    const end = nested[0] ? Math.max(line, nested[0].line - 1) : lastLine;
    return shape ? [{ shape, line, lastLine: end }, ...nested] : nested;
  });
}

/** A list item and the lists at its end, which are items of their own; a list before other text stays with its item. */
function parted(item: ListItem): { readonly own: ListItem; readonly inner: readonly List[] } {
  let end = item.children.length;
  while (end > 1 && item.children[end - 1]?.type === "list") end -= 1;
  const inner = item.children.slice(end).filter((node) => node.type === "list");
  return { own: { ...item, children: item.children.slice(0, end) }, inner };
}
