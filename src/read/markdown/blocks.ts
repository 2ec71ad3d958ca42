/** Makes blocks of Markdown's tree: one a heading, paragraph, list item, quote, table or code. */
import type { Blockquote, FootnoteDefinition, List, ListItem, Root, RootContent } from "mdast";
import type { Block } from "../../model/document.ts";
import { referencesIn } from "../../model/footnote-references.ts";
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
  const placed = root.children.flatMap((node) => placedNode(node, definitions));
  let before = 0;
  return placed.map(({ shape, line, lastLine }, index): Block => {
    const gap = Math.max(0, line - before - 1);
    before = lastLine;
    const shift = firstLine - 1;
    const markup = shape.markup ? { markup: { ...shape.markup, serial: index } } : {};
    const notes = notesOf(shape);
    const place = { index, line: line + shift, lastLine: lastLine + shift, gap };
    return { ...place, ...shape, ...markup, ...(notes.length > 0 ? { notes } : {}) };
  });
}

function notesOf({ content, node }: Shape): readonly string[] {
  return referencesIn(content ?? (node ? [node] : []));
}

function placedNode(node: RootContent, definitions: Definitions): readonly Placed[] {
  if (node.type === "list") return placedItems(node, 0, definitions);
  if (node.type === "blockquote") return placedQuote(node, definitions);
  if (node.type === "footnoteDefinition") return placedNote(node, definitions);
  return place(node, shapeOf(node, definitions));
}

function placedQuote(quote: Blockquote, definitions: Definitions): readonly Placed[] {
  return quote.children
    .flatMap((child) => place(child, quoteShape(child, definitions)))
    .map((placed, i) =>
      i === 0 ? { ...placed, shape: { ...placed.shape, opensQuote: true } } : placed,
    );
}

/** The blocks of a footnote; the first, if it is a paragraph, begins with the label. */
function placedNote(note: FootnoteDefinition, definitions: Definitions): readonly Placed[] {
  const footnote = note.label ?? note.identifier;
  return note.children
    .flatMap((child) => placedNode(child, definitions))
    .map(({ shape, ...lines }, i) => {
      const opening = i === 0 && shape.kind === "paragraph" ? `[${footnote}] ` : "";
      return { ...lines, shape: { ...shape, footnote, text: opening + shape.text } };
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
