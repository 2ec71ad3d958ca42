/** What kind of block an element's text is: heading with its level, item with its number, quote. */
import type { BlockKind, ListMark } from "../../model/document.ts";
import type { Element } from "./element.ts";

/** The kind of a block, and what goes with it. */
export interface Form {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly list?: ListMark;
  readonly opensQuote?: true;
}

const PARAGRAPH: Form = { kind: "paragraph" };
const QUOTE: Form = { kind: "quote" };
const FIRST_OF_QUOTE: Form = { kind: "quote", opensQuote: true };

/** The form of the next block of `element`. */
export function formOf(element: Element): Form {
  const { decides } = element;
  if (decides.verb === "heading") return { kind: "heading", level: Number(decides.name.charAt(1)) };
  if (decides.verb !== "item" && decides.verb !== "quote") return PARAGRAPH;
  const continued = decides.started;
  decides.started = true;
  if (decides.verb === "quote") return continued ? QUOTE : FIRST_OF_QUOTE;
  const mark = { number: decides.ordinal, depth: Math.max(0, decides.lists - 1) };
  return { kind: "list-item", list: continued ? { ...mark, continued } : mark };
}

/** The number a list begins with. */
export function startOf(list: Element): number {
  const start = Number.parseInt(list.attributes.get("start") ?? "1", 10);
  return start >= 0 && start <= MAX_NUMBER ? start : 1;
}

/** Largest number of an item that CommonMark reads back (nine digits). */
const MAX_NUMBER = 999_999_999;

/** Gives an item its list's next number. */
export function numberItem(item: Element): void {
  const list = item.parent;
  if (list?.verb !== "list" || list.ordinal === null) return;
  const value = Number.parseInt(item.attributes.get("value") ?? "", 10);
  item.ordinal = value >= 0 && value <= MAX_NUMBER ? value : list.ordinal;
  list.ordinal = Math.min(MAX_NUMBER, item.ordinal + 1);
}
