/** Lines taken for captions that lead to another story: the day of that one stands below them. */
import type { Verdict } from "../../model/document.ts";
import { verdict } from "../marks.ts";
import type { Page } from "../page.ts";

/** A line with the day of a story says little besides. In characters. */
const LONGEST_DAY = 40;
/** How sure it is. */
const SURE = 0.7;

/** Their verdicts by block index; a line that ends in a full stop or credits a picture is a caption. */
export function datedLinks(page: Page): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (const { index, text, verdict: before } of page.blocks) {
    if (before?.role !== "caption" || /[.。!]["”»)]?$/.test(text)) continue;
    const next = page.blocks[index + 1];
    const dated = (page.dates[index + 1]?.length ?? 0) > 0;
    if (!next || !dated || next.text.length > LONGEST_DAY) continue;
    if (page.splitCredit(text).by !== null) continue;
    const because = "the day of another story stands below it";
    found.set(index, verdict("teaser", "dated-link", because, SURE));
  }
  return found;
}
