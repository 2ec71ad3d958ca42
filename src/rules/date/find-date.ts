/** Finds the day the article was published, and the day it was last changed. */
import type { Warning } from "../../model/article.ts";
import { daysBetween } from "../../model/date.ts";
import type { Verdict } from "../../model/document.ts";
import { findRelativeDate } from "../dates/relative-date.ts";
import { repeats, verdict, type Marks } from "../marks.ts";
import { hintsOf, type Page } from "../page.ts";
import { rank, type Ranked } from "../rank.ts";
import type { Title } from "../title/find-title.ts";
import {
  DAY,
  dateCandidates,
  isExacter,
  isoOfHint,
  type DateCandidate,
} from "./date-candidates.ts";
import { DATE_EVIDENCE } from "./date-evidence.ts";
import { settleDoubt } from "./settle-doubt.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** The dates that were found. */
export interface ArticleDate {
  /** ISO 8601, `null` where unknown. */
  readonly date: string | null;
  /** As printed. */
  readonly raw: string | null;
  readonly modified: string | null;
  /** 0 to 1, `null` without a date. */
  readonly confidence: number | null;
  /** Whether another day was nearly as likely. */
  readonly doubtful: boolean;
  readonly marks: Marks;
  readonly warnings: readonly Warning[];
}

/** Below this probability no date at all is the better answer. */
const LEAST = 0.2;
/** A second day with this share of the first's probability makes it doubtful. */
const RIVAL = 0.7;
/** A line with at most this much beside its date is a date line. In characters. */
const DATE_LINE_REST = 24;
/** A relative date speaks of the article if it stands this close to the headline. In blocks. */
const RELATIVE_REACH = 8;

/** The article's date; all null where the page has none. */
export function findDate(page: Page, title: Title): ArticleDate {
  const candidates = dateCandidates(page, title.block);
  const ranked = rank(candidates, DATE_EVIDENCE, WEIGHTS[page.markup ? "html" : "text"]);
  const [best] = ranked;
  if (!best || probabilityOfDay(ranked, best.candidate.iso) < LEAST) return without(page, title);
  const { candidate, because } = best;
  const probability = probabilityOfDay(ranked, candidate.iso);
  const { iso: settled, warnings } = settleDoubt(page, candidate);
  const iso = toTheMinute(page, settled);
  const mark = verdict("date", "date", because, probability);
  return {
    date: iso,
    raw: candidate.raw,
    modified: modifiedAfter(page, candidates, iso),
    confidence: probability,
    doubtful: isRivalled(ranked, candidate.iso),
    marks: marksOf(page, candidate, mark),
    warnings,
  };
}

/** A printed day with the time and offset that the page's head tells of that very day. */
function toTheMinute(page: Page, iso: string): string {
  if (iso.length > DAY) return iso;
  const told = new Set(hintsOf(page.document, "date").map(({ value }) => isoOfHint(value)));
  const exact = [...told].filter((one) => one !== null && isExacter(one, iso));
  return exact.length === 1 ? (exact[0] ?? iso) : iso;
}

/** How likely a day is, wherever the page says it. */
function probabilityOfDay(ranked: readonly Ranked<DateCandidate>[], iso: string): number {
  const same = ranked.filter(({ candidate }) => daysBetween(candidate.iso, iso) === 0);
  return Math.min(
    1,
    same.reduce((sum, { probability }) => sum + probability, 0),
  );
}

/** Whether a day other than the best is nearly as likely. */
function isRivalled(ranked: readonly Ranked<DateCandidate>[], iso: string): boolean {
  const rival = ranked.find(({ candidate }) => daysBetween(candidate.iso, iso) !== 0);
  if (!rival) return false;
  const best = probabilityOfDay(ranked, iso);
  return probabilityOfDay(ranked, rival.candidate.iso) > RIVAL * best;
}

function isDateLine({ block, rest }: DateCandidate): boolean {
  return block >= 0 && rest <= DATE_LINE_REST;
}

/** The date's line, if it says little else, and the lines that only say it again. */
function marksOf(page: Page, best: DateCandidate, mark: Verdict): Marks {
  const marks = new Map<number, Verdict>();
  if (!isDateLine(best)) return marks;
  marks.set(best.block, mark);
  for (const copy of page.saying.get(page.folded[best.block] ?? "") ?? []) {
    if (copy !== best.block && page.blocks[copy]?.verdict?.role !== "duplicate") {
      marks.set(copy, repeats(best.block, "date-again", "says the date again"));
    }
  }
  return marks;
}

/** The day of the last change: told by the head, else printed beside a word such as "updated". */
function modifiedAfter(
  page: Page,
  candidates: readonly DateCandidate[],
  published: string,
): string | null {
  const told = hintsOf(page.document, "dateModified").map(({ value }) => isoOfHint(value));
  const shown = candidates
    .filter(({ sense, block }) => sense === "updated" && block <= page.body.last + 1)
    .map(({ iso }) => iso);
  const after = [...told, ...shown].find((iso) => iso !== null && daysBetween(published, iso) >= 0);
  return after === undefined || after === published ? null : after;
}

/** A page that only says "3 hours ago" has a date for who knows when it was read. */
function without(page: Page, title: Title): ArticleDate {
  const from = Math.max(0, title.block);
  const near = page.blocks.slice(from, from + RELATIVE_REACH);
  const relative = near.find(({ text }) => text.length <= 80 && findRelativeDate(text) !== null);
  const warnings: readonly Warning[] =
    relative && page.options.now === null
      ? [
          {
            code: "date-relative",
            message: `Cannot read \`${relative.text}\` without \`now\`: tell when the page was read`,
            line: relative.line,
          },
        ]
      : [];
  const raw = relative ? (findRelativeDate(relative.text)?.raw ?? null) : null;
  const nothing = { date: null, modified: null, confidence: null, doubtful: false };
  return { ...nothing, raw, marks: new Map(), warnings };
}
