/** Finds the standfirst: the sentence or two that stand below the headline and sum the story up. */
import type { Block, Verdict } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { verdict, type Marks } from "../marks.ts";
import { hintsOf, type Page } from "../page.ts";
import { foldText } from "../fold-text.ts";
import type { Title } from "../title/find-title.ts";
import { DAY } from "../date/date-candidates.ts";

/** The standfirst that was found. */
export interface Subtitle {
  readonly text: string | null;
  readonly marks: Marks;
}

/** Lengths of a standfirst in characters of a script with spaces. */
const SHORTEST = 30;
const LONGEST = 420;
/** It stands right below the headline, or below a date or byline that does. In blocks. */
const REACH = 3;
/** What a date line says besides, in characters. */
const DATE_REST = 40;
/** How sure a line right below the headline is the standfirst. */
const SURE = 0.7;

/** The article's standfirst; `taken` blocks have another role already. */
export function findSubtitle(
  page: Page,
  title: Title,
  taken: ReadonlyMap<number, Verdict>,
): Subtitle {
  for (let i = title.block + 1; title.block >= 0 && i <= title.block + REACH; i += 1) {
    if (taken.has(i)) continue;
    const because = reasonAt(page, i, taken);
    if (because === null) return { text: null, marks: new Map() };
    // What was labelled a paragraph stays in the body: many papers print the standfirst as its first.
    const stays = page.blocks[i]?.verdict?.role === "paragraph";
    const mark = verdict("subtitle", "subtitle", because, SURE);
    return {
      text: squeeze(page.blocks[i]?.text ?? ""),
      marks: stays ? new Map() : new Map([[i, mark]]),
    };
  }
  return { text: null, marks: new Map() };
}

/** Why block `i` is the standfirst; `null` where it is not. */
function reasonAt(page: Page, i: number, taken: ReadonlyMap<number, Verdict>): string | null {
  const block = page.blocks[i];
  if (!block || !canBeStandfirst(page, block)) return null;
  if (hintsOf(page.document, "subtitle").some(({ value }) => foldText(value) === page.folded[i])) {
    return "the page's head says so";
  }
  const next = taken.get(i + 1)?.role;
  if (next === "date" || next === "byline" || (page.dates[i + 1] ?? []).length > 0) {
    return "stands between the headline and the byline or date";
  }
  const before = i < page.body.first && block.verdict?.role !== "paragraph" && block.gap > 0;
  return before && !block.text.endsWith(":") ? "stands between the headline and the body" : null;
}

/** A sentence or two that are no list, picture's words or copy. */
function canBeStandfirst(page: Page, { index, kind, text, verdict: given }: Block): boolean {
  const size = page.sizes[index] ?? 0;
  if (size < SHORTEST || size > LONGEST || kind === "list-item") return false;
  if (isDateLine(page, index, text)) return false;
  const taken = given?.role === "duplicate" || given?.role === "caption";
  return !taken && page.splitCredit(text).by === null;
}

/** "Published 14 March 2025, 06:12 | Updated 09:40" */
function isDateLine(page: Page, index: number, text: string): boolean {
  const dates = page.dates[index] ?? [];
  const said = dates.reduce((sum, { start, end }) => sum + end - start, 0);
  // "Born 3 May 1931, died 11 June 2023" has no time of day.
  return dates.some(({ iso }) => iso.length > DAY) && text.length - said <= DATE_REST;
}
