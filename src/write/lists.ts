/** Makes lists of list items: neighbours become one list, nested by depth, with their numbers kept. */
import type { List, ListItem } from "mdast";
import type { Block } from "../model/document.ts";
import { phrasingOf } from "./phrasing.ts";

/** A list item that may take deeper lists, and their depth at least. */
interface Open {
  readonly depth: number;
  readonly lists: (List | ListItem["children"][number])[];
}

/** The lists that a row of list items makes: a new one begins where bullets turn to numbers or a number is missing. */
export function listsOf(items: readonly Block[]): readonly List[] {
  const lists: List[] = [];
  const open: Open[] = [];
  for (const item of items) {
    const depth = item.list?.depth ?? 0;
    while ((open.at(-1)?.depth ?? 0) > depth) open.pop();
    const node = itemOf(item);
    add(open.at(-1)?.lists ?? lists, node, item.list?.number ?? null);
    open.push({ depth: depth + 1, lists: node.children });
  }
  return lists;
}

function itemOf(item: Block): ListItem {
  if (item.node?.type === "listItem") return { ...item.node, children: [...item.node.children] };
  return {
    type: "listItem",
    spread: false,
    children: [{ type: "paragraph", children: phrasingOf(item) }],
  };
}

function add(lists: Open["lists"], node: ListItem, number: number | null): void {
  const last = lists.at(-1);
  const follows = last?.type === "list" && next(last) === number;
  if (follows) last.children.push(node);
  else
    lists.push({
      type: "list",
      ordered: number !== null,
      start: number,
      spread: false,
      children: [node],
    });
}

/** The number that an item would need to go on with `list`; `null` for a bullet. */
function next({ ordered, start, children }: List): number | null {
  return ordered === true ? (start ?? 1) + children.length : null;
}
