/** Whether a name is a person's: by its given name, its words, and what the page says of it elsewhere. */
import { isFunctionWord } from "../../labeller/function-word-index.ts";
import type { Page } from "../page.ts";
import { givenNames } from "./given-names.generated.ts";

/** A line that tells who an author is follows the article within this many blocks. */
const TOLD_AFTER = 40;
/** It says so much more than the name. In characters. */
const TOLD_MORE = 15;

/** Whether the first part of a folded name is a common given name. */
export function hasGivenName(name: string): boolean {
  const [first = "", second = ""] = name.split(" ", 2);
  const known = givenNames();
  return known.has(first) || (first.length <= 2 && known.has(second));
}

/** Whether a folded name begins with one of the commonest words of the page's language: "Die EU-Verträge". */
export function hasFunctionWord(name: string, language: string): boolean {
  const [first = ""] = name.split(" ", 1);
  return isFunctionWord(first, language.split("-", 1)[0] ?? "");
}

/** Whether another line near the article opens with the name and goes on: "Ann Smith is our reporter in …". */
export function isTold(page: Page, block: number, name: string): boolean {
  const { first, last } = page.body;
  const to = Math.min(page.blocks.length, last + TOLD_AFTER);
  for (let i = Math.max(0, first - TOLD_AFTER); i < to; i += 1) {
    const text = page.blocks[i]?.text ?? "";
    if (i !== block && text.startsWith(name) && text.length > name.length + TOLD_MORE) return true;
  }
  return false;
}
