/** The tables that are open while a page is read, and which blocks stand in their cells. */
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";
import { isDataTable, tableDraft, type OpenTable } from "./table.ts";

/** Follows tables, rows and cells; `blocks` are the page's, which grow meanwhile. */
export class OpenTables {
  readonly #blocks: Draft[];
  readonly #open: OpenTable[] = [];

  constructor(blocks: Draft[]) {
    this.#blocks = blocks;
  }

  openTable(element: Element): void {
    // What is around a table that has one inside knows already.
    for (let i = this.#open.length - 1; i >= 0; i -= 1) {
      const around = this.#open[i];
      if (!around || around.nested) break;
      around.nested = true;
    }
    this.#open.push({ element, from: this.#blocks.length, rows: [], nested: false });
  }

  openRow(): void {
    this.#open.at(-1)?.rows.push([]);
  }

  openCell(element: Element): void {
    const table = this.#open.at(-1);
    if (!table) return;
    if (table.rows.length === 0) table.rows.push([]);
    const from = this.#blocks.length;
    table.rows.at(-1)?.push({ element, from, to: from });
  }

  closeCell(element: Element): void {
    const cell = this.#open.at(-1)?.rows.at(-1)?.at(-1);
    if (cell?.element === element) cell.to = this.#blocks.length;
  }

  /** A table of data becomes one block in the place of its cells'; a table of layout is not there. */
  closeTable(element: Element): void {
    const table = this.#open.at(-1);
    if (table?.element !== element) return;
    this.#open.pop();
    const blocks = this.#blocks;
    if (!isDataTable(table, blocks)) return;
    const whole = tableDraft(table, blocks);
    if (!whole) return;
    const inCell = new Set<number>();
    for (const row of table.rows) {
      for (const cell of row) for (let i = cell.from; i < cell.to; i += 1) inCell.add(i);
    }
    const outside = blocks.slice(table.from).filter((_, i) => !inCell.has(table.from + i));
    blocks.length = table.from;
    for (const block of outside) blocks.push(block);
    blocks.push(whole);
  }
}
