/** Makes lists of list items: neighbours become one list, nested by depth, with their numbers kept. */
import type { List, ListItem } from "mdast";
import type { Block, ListMark } from "../model/document.ts";
import { phrasingOf } from "./phrasing.ts";

/** The last item of a depth, which takes what is deeper. */
interface Open {
  readonly depth: number;
  readonly item: ListItem;
}

const BULLET: ListMark = { number: null, depth: 0 };

/** The lists that a row of list items makes: a new one begins where bullets turn to numbers or a number is missing. */
export function listsOf(items: readonly Block[]): readonly List[] {
  const lists: List[] = [];
  const open: Open[] = [];
  for (const block of items) {
    const { depth, number, continued } = block.list ?? BULLET;
    while ((open.at(-1)?.depth ?? -1) > depth) open.pop();
    const same = open.at(-1);
    if (continued && same?.depth === depth) {
      same.item.children.push({ type: "paragraph", children: phrasingOf(block) });
      same.item.spread = true;
      continue;
    }
    if (same?.depth === depth) open.pop();
    const item = itemOf(block);
    add(open.at(-1)?.item.children ?? lists, item, number);
    open.push({ depth, item });
  }
  return lists;
}

function itemOf(block: Block): ListItem {
  const { node } = block;
  if (node?.type === "listItem") return { ...node, children: [...node.children] };
  const paragraph = { type: "paragraph" as const, children: phrasingOf(block) };
  return { type: "listItem", spread: false, children: [paragraph] };
}

function add(siblings: List[] | ListItem["children"], item: ListItem, number: number | null): void {
  const last = siblings.at(-1);
  if (last?.type === "list" && next(last) === number) {
    last.children.push(item);
    return;
  }
  const ordered = number !== null;
  siblings.push({ type: "list", ordered, start: number, spread: false, children: [item] });
}

/** The number that an item needs to go on with `list`; `null` for a bullet. */
function next({ ordered, start, children }: List): number | null {
  return ordered === true ? (start ?? 1) + children.length : null;
}
