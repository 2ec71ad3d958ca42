/** The stories that lines inside an article point to: "Read also: The bridge that was built twice". */
import type { Related } from "../../model/article.ts";
import type { Block, Verdict } from "../../model/document.ts";
import { countWords } from "../../model/text.ts";
import { splitPointer } from "../furniture/read-furniture.ts";
import type { Page } from "../page.ts";

/** A headline has at least so many words; "Read more: here" is a button. */
const FEWEST_WORDS = 3;
/** The rule by which the labeller knows such lines. */
const POINTER = "pointer";

/** A story, and the block that tells of it. */
export interface Teaser {
  readonly block: number;
  readonly story: Related;
}

/** Whether a block points to another story by its words. */
export function isPointer({ verdict }: Block): boolean {
  return verdict?.rule === POINTER;
}

/** Whether a block inside the body is none of it; the labeller does not ask for the words of what it knows for the frame's. */
function isLeftOutOf({ body }: Page, { index, verdict }: Block): boolean {
  const left = verdict?.role === "teaser" || verdict?.role === "boilerplate";
  return left && index > body.first && index < body.last;
}

/** The stories in the order of the page; `taken` blocks have another role already. */
export function pointedStories(page: Page, taken: ReadonlyMap<number, Verdict>): readonly Teaser[] {
  return page.blocks.flatMap((block) => {
    const { index, text, markup } = block;
    if (taken.has(index) || !(isPointer(block) || isLeftOutOf(page, block))) return [];
    const headline = splitPointer(text)?.headline ?? "";
    if (countWords(headline) < FEWEST_WORDS) return [];
    return [{ block: index, story: { title: headline, date: null, url: markup?.href ?? null } }];
  });
}
