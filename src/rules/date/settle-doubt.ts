/** Settles which day 03/04/2024 is: by what else the page says, else by its language, with a warning. */
import type { Warning } from "../../model/article.ts";
import type { FoundDate } from "../dates/find-dates.ts";
import { hintsOf, type Page } from "../page.ts";
import { DAY, isoOfHint, type DateCandidate } from "./date-candidates.ts";

/** The day, and the doubt that is left. */
export interface Settled {
  readonly iso: string;
  readonly warnings: readonly Warning[];
}

const MONTH_OF = [5, 7] as const;
const MONTHS_A_YEAR = 12;

/** The day a candidate is, after all that speaks for one reading or the other. */
export function settleDoubt(page: Page, { iso, found, block }: DateCandidate): Settled {
  const other = found?.other;
  if (found?.yearless) return { iso, warnings: [warnOfYear(page, block, [found.raw, iso])] };
  if (found === null || other === undefined || page.options.dateOrder !== null)
    return { iso, warnings: [] };
  const sure = sureDays(page);
  if (sure.has(iso.slice(0, DAY))) return { iso, warnings: [] };
  if (sure.has(other)) return { iso: other, warnings: [] };
  const order = orderShown(page, found);
  if (order !== null) return { iso: order === "same" ? iso : other, warnings: [] };
  if (page.language !== null && isLanguageSure(page.language)) return { iso, warnings: [] };
  return { iso, warnings: [warn(page, block, [found.raw, iso, other])] };
}

/** Only English is written in both orders; a region settles it. */
function isLanguageSure(language: string): boolean {
  return !/^en$/i.test(language);
}

/** Days that the page says beyond doubt. */
function sureDays(page: Page): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { value } of [
    ...hintsOf(page.document, "date"),
    ...hintsOf(page.document, "dateModified"),
  ]) {
    const iso = isoOfHint(value);
    if (iso !== null) days.add(iso.slice(0, DAY));
  }
  for (const date of page.dates.flat()) {
    if (date.other === undefined) days.add(date.iso.slice(0, DAY));
  }
  return days;
}

/** Whether the page's other numeric dates, of one reading only, are written in the order read here. */
function orderShown(page: Page, doubtful: FoundDate): "same" | "other" | null {
  const month = Number(doubtful.iso.slice(...MONTH_OF));
  const dayFirst = pairOf(doubtful.raw)[0] !== month;
  let votes = 0;
  for (const date of page.dates.flat()) {
    if (date.form !== "numeric" || date.other !== undefined) continue;
    const [a, b] = pairOf(date.raw);
    if (a > MONTHS_A_YEAR) votes += 1;
    else if (b > MONTHS_A_YEAR) votes -= 1;
  }
  if (votes === 0) return null;
  return votes > 0 === dayFirst ? "same" : "other";
}

/** The two numbers that may be day and month: "13/11/2024" → 13, 11; dots part no months first. */
function pairOf(raw: string): readonly [number, number] {
  const match = /(\d{1,2})[/–‑-](\d{1,2})[/–‑-]\d/.exec(raw);
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}

function warn(
  page: Page,
  block: number,
  [raw, iso, other]: readonly [string, string, string],
): Warning {
  return {
    code: "date-ambiguous",
    message: `\`${raw}\` is ${iso.slice(0, DAY)} or ${other}; tell the order of dates to settle it`,
    line: page.blocks[block]?.line ?? null,
  };
}

function warnOfYear(page: Page, block: number, [raw, iso]: readonly [string, string]): Warning {
  return {
    code: "date-ambiguous",
    message: `\`${raw}\` has no year; the page's own makes it ${iso.slice(0, DAY)}`,
    line: page.blocks[block]?.line ?? null,
  };
}
