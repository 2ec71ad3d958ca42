/** Tells tables of data from tables of layout, and makes one block of the former. */
import type { AlignType, PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";

/** Characters of a cell that holds an article's text rather than a datum. */
const LONG_CELL = 600;
/** Blocks in a cell that holds a page's column rather than a datum. */
const MANY_BLOCKS = 6;
/** Columns a row may have or claim to span: what is above comes from an attack or an error. */
const MAX_COLUMNS = 100;

/** A cell, and which of the page's blocks stand in it. */
export interface Cell {
  readonly element: Element;
  readonly from: number;
  to: number;
}

/** A table that is being read. */
export interface OpenTable {
  readonly element: Element;
  /** Number of blocks before it. */
  readonly from: number;
  readonly rows: Cell[][];
  /** Whether another table stands in it. */
  nested: boolean;
}

/** What a block in a cell of data may be. */
const DATUM_KINDS: ReadonlySet<string> = new Set(["paragraph", "list-item", "image"]);

/** Whether the table holds data; `blocks` are the page's, of which the cells name theirs. */
export function isDataTable(table: OpenTable, blocks: readonly Draft[]): boolean {
  const role = table.element.attributes.get("role");
  if (table.nested || role === "presentation" || role === "none") return false;
  const columns = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = table.rows.filter((row) => row.some((cell) => cell.to > cell.from));
  if (columns < 2 || filled.length < 2) return false;
  return table.rows.every((row) => row.every((cell) => isDatum(blocks, cell)));
}

function isDatum(blocks: readonly Draft[], cell: Cell): boolean {
  const count = cell.to - cell.from;
  if (count > MANY_BLOCKS) return false;
  let chars = 0;
  for (let i = cell.from; i < cell.to; i += 1) {
    const block = blocks[i];
    // Pages set the names of columns and groups of rows as headings, too.
    const heads = cell.element.name === "th" || (block?.kind === "heading" && count === 1);
    if (!block || !(DATUM_KINDS.has(block.kind) || heads)) return false;
    chars += block.chars;
  }
  return chars <= LONG_CELL;
}

/** The one block that stands for the table and all blocks of its cells. */
export function tableDraft(table: OpenTable, blocks: readonly Draft[]): Draft | null {
  const rows = table.rows.filter((row) => row.some((cell) => cell.to > cell.from));
  const inside = rows.flatMap((row) => row.flatMap((cell) => blocks.slice(cell.from, cell.to)));
  const [first] = inside;
  if (!first) return null;
  const sum = (value: (block: Draft) => number): number =>
    inside.reduce((total, block) => total + value(block), 0);
  const width = Math.min(MAX_COLUMNS, Math.max(...rows.map(widthOf)));
  return {
    element: table.element,
    kind: "table",
    text: rows.map((row) => row.map((cell) => cellText(cell, blocks)).join("\t")).join("\n"),
    node: tableNode(rows, blocks, width),
    start: first.start,
    end: inside.reduce((end, block) => Math.max(end, block.end), 0),
    chars: sum((block) => block.chars),
    linkChars: sum((block) => block.linkChars),
    inner: [],
    innerTags: ["tr", "td"],
    elements: sum((block) => block.elements + 1),
    hidden: inside.every((block) => block.hidden),
  };
}

function cellText(cell: Cell, blocks: readonly Draft[]): string {
  return blocks
    .slice(cell.from, cell.to)
    .map((block) => block.text.replaceAll("\n", " "))
    .join(" ");
}

function spanOf(cell: Cell): number {
  const span = Number.parseInt(cell.element.attributes.get("colspan") ?? "1", 10);
  return span > 1 ? Math.min(span, MAX_COLUMNS) : 1;
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((total, cell) => total + spanOf(cell), 0);
}

function tableNode(rows: readonly Cell[][], blocks: readonly Draft[], width: number): Table {
  const align = Array.from({ length: width }, (_, i): AlignType => {
    const side = rows[0]?.[i]?.element.attributes.get("align");
    return side === "left" || side === "right" || side === "center" ? side : null;
  });
  return { type: "table", align, children: rows.map((row) => rowNode(row, blocks, width)) };
}

function rowNode(row: readonly Cell[], blocks: readonly Draft[], width: number): TableRow {
  const children: TableCell[] = [];
  for (const cell of row) {
    children.push({ type: "tableCell", children: cellContent(cell, blocks) });
    for (let i = 1; i < spanOf(cell) && children.length < width; i += 1) {
      children.push({ type: "tableCell", children: [] });
    }
  }
  while (children.length < width) children.push({ type: "tableCell", children: [] });
  return { type: "tableRow", children: children.slice(0, width) };
}

function cellContent(cell: Cell, blocks: readonly Draft[]): PhrasingContent[] {
  return blocks.slice(cell.from, cell.to).flatMap((block, i): PhrasingContent[] => {
    const space: PhrasingContent[] = i === 0 ? [] : [{ type: "text", value: " " }];
    if (block.image)
      return [...space, { type: "image", url: block.image.url, alt: block.image.alt }];
    const content = block.content ?? [{ type: "text", value: block.text }];
    // A line of a table is a line of Markdown.
    return [...space, ...content.map((node) => (node.type === "break" ? SPACE : node))];
  });
}

const SPACE: PhrasingContent = { type: "text", value: " " };
