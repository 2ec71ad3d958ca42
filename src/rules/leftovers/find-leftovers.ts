/** Finds lines of an article's head and of its pictures that were taken for paragraphs of the body. */
import type { Verdict } from "../../model/document.ts";
import { verdict, type Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { opensAsByline } from "./byline-line.ts";
import { isCreditLine } from "./credit-line.ts";
import { isDateLine } from "./date-line.ts";
import { isAtEdge } from "./edges.ts";

/** What is asked of a page. */
type Lines = Pick<Page, "blocks" | "splitCredit">;

/** As sure as rules on single lines are. */
const CONFIDENCE = 0.8;

/** Marks for dates and bylines at the body's edges and credits anywhere; `taken` blocks have another role already. */
export function findLeftovers(page: Lines, taken: Marks): Marks {
  const rows = page.blocks.filter(
    ({ index, kind, verdict: given }) =>
      kind === "paragraph" && (taken.get(index) ?? given)?.role === "paragraph",
  );
  const marks = new Map<number, Verdict>();
  rows.forEach(({ index, text }, row) => {
    const edge = isAtEdge(row, rows.length);
    const found = edge ? (readEdge(text) ?? readCredit(page, text)) : readCredit(page, text);
    if (found) marks.set(index, found);
  });
  return marks;
}

function readEdge(text: string): Verdict | null {
  if (isDateLine(text)) {
    return verdict("date", "date-line", "is a date and nothing else", CONFIDENCE);
  }
  if (opensAsByline(text)) {
    return verdict("byline", "byline-line", "opens as a byline", CONFIDENCE);
  }
  return null;
}

function readCredit(page: Lines, text: string): Verdict | null {
  if (!isCreditLine(text, page.splitCredit)) return null;
  return verdict("credit", "credit-line", "credits a picture", CONFIDENCE);
}
