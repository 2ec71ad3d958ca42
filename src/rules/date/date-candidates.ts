/** Every date of the page that may be the article's: printed in a block, told in its head, or counted from now. */
import type { HintSource } from "../../model/document.ts";
import { findDates, type FoundDate } from "../dates/find-dates.ts";
import { dayBefore, findRelativeDate } from "../dates/relative-date.ts";
import { foldText } from "../fold-text.ts";
import { isInComment } from "../comments/is-in-comment.ts";
import { hintsOf, LONGEST_DATE_BLOCK, type Page } from "../page.ts";
import { lifeWords, otherWords, publishedWords, updatedWords } from "./date-words.ts";

/** What the words before a date say of it. */
export type DateSense = "published" | "updated" | "other" | "life" | null;

/** A date that may be the article's. */
export interface DateCandidate {
  readonly page: Page;
  /** ISO 8601. */
  readonly iso: string;
  readonly raw: string | null;
  /** The block it stands in; -1 where only a hint tells it. */
  readonly block: number;
  readonly sense: DateSense;
  /** Characters of the block that are no part of a date. */
  readonly rest: number;
  /** Its place among the dates of its block. */
  readonly nth: number;
  /** Who in the page's head gives the same day as published. */
  readonly hints: ReadonlySet<HintSource>;
  /** Whether the head gives this day as the day of the last change. */
  readonly modified: boolean;
  readonly relative: boolean;
  readonly found: FoundDate | null;
  /** The block of the headline, -1 where it is unknown. */
  readonly title: number;
}

const NOBODY: ReadonlySet<HintSource> = new Set();
/** Characters of a date without a time. */
export const DAY = "2024-11-13".length;
/** Words before a date that belong to it. */
const SENSE_WORDS = 4;

const hintReading = { language: null, order: "mdy" } as const;

/** The ISO date a hint's value is; `null` for a value that is no date. */
export function isoOfHint(value: string): string | null {
  return findDates(value, hintReading)[0]?.iso ?? null;
}

/** The candidates, in the order of the page, those of its head last. */
export function dateCandidates(page: Page, title: number): readonly DateCandidate[] {
  const hints = new Map<string, Set<HintSource>>();
  for (const { value, from } of hintsOf(page.document, "date")) {
    const iso = isoOfHint(value);
    if (iso !== null) hints.set(iso, (hints.get(iso) ?? new Set<HintSource>()).add(from));
  }
  const modified = new Set(
    hintsOf(page.document, "dateModified").map(({ value }) => isoOfHint(value)?.slice(0, DAY)),
  );
  const sources = new Map<string, Set<HintSource>>();
  for (const [iso, from] of hints) {
    const day = iso.slice(0, DAY);
    sources.set(day, new Set([...(sources.get(day) ?? []), ...from]));
  }
  const candidates: DateCandidate[] = [];
  const add = ({ iso, raw, block, sense, rest, nth, relative, found }: InBlock): void => {
    const day = iso.slice(0, DAY);
    // Key by key: an engine takes ten times as long to lay out an object of spreads.
    candidates.push({
      page,
      title,
      iso,
      raw,
      block,
      sense,
      rest,
      nth,
      relative,
      found,
      hints: sources.get(day) ?? NOBODY,
      modified: modified.has(day),
    });
  };
  for (let block = 0; block < page.blocks.length; block += 1) {
    if (isInComment(page, block)) continue;
    for (const date of inBlock(page, block)) if (date.sense !== "life") add(date);
  }
  for (const iso of hints.keys()) add({ iso, ...ONLY_TOLD });
  return candidates;
}

/** A date that no block prints. */
const ONLY_TOLD = {
  raw: null,
  block: -1,
  sense: null,
  rest: 0,
  nth: 0,
  relative: false,
  found: null,
} as const;

type InBlock = Omit<DateCandidate, "page" | "title" | "hints" | "modified">;

function inBlock(page: Page, block: number): readonly InBlock[] {
  const found = page.dates[block] ?? [];
  if (found.length === 0) return counted(page, block);
  const { text, markup } = page.blocks[block] ?? { text: "", markup: undefined };
  const rest = found.reduce((left, { start, end }) => left - (end - start), text.length);
  return found.map((date, nth): InBlock => {
    const before = text.slice(found[nth - 1]?.end ?? 0, date.start);
    const lead = before.trim() === "" ? (page.blocks[block - 1]?.text ?? "") : before;
    return {
      iso: exact(date.iso, markup?.datetime),
      raw: date.raw,
      block,
      sense: senseOf(lead),
      rest,
      nth,
      relative: false,
      found: date,
    };
  });
}

/** A `datetime` attribute of the same day tells time and zone besides. */
function exact(iso: string, datetime: string | undefined): string {
  const told = datetime === undefined ? null : isoOfHint(datetime);
  return told !== null && isExacter(told, iso) ? told : iso;
}

/** Whether a date tells more than another of the same day. */
export function isExacter(told: string, iso: string): boolean {
  return told.startsWith(iso.slice(0, DAY)) && told.length > iso.length;
}

/** "3 hours ago", counted from the present the caller gave, or told by a `datetime` attribute. */
function counted(page: Page, block: number): readonly InBlock[] {
  const { text, markup } = page.blocks[block] ?? { text: "", markup: undefined };
  if (text.length > LONGEST_DATE_BLOCK) return [];
  const told = markup?.datetime === undefined ? null : isoOfHint(markup.datetime);
  const relative = told === null && page.options.now === null ? null : findRelativeDate(text);
  const iso =
    told ?? (relative && page.options.now !== null ? dayBefore(relative, page.options.now) : null);
  if (iso === null) return [];
  const raw = relative?.raw ?? text;
  const sense = senseOf(text.slice(0, relative?.start ?? 0));
  const rest = text.length - raw.length;
  return [{ iso, raw, block, sense, rest, nth: 0, relative: told === null, found: null }];
}

/** What the last words before a date say of it. */
function senseOf(before: string): DateSense {
  const words = foldText(before.slice(-60)).split(" ");
  for (let length = SENSE_WORDS; length >= 1; length -= 1) {
    const phrase = words.slice(-length).join(" ");
    if (lifeWords().has(phrase)) return "life";
    if (updatedWords().has(phrase)) return "updated";
    if (publishedWords().has(phrase)) return "published";
    if (otherWords().has(phrase)) return "other";
  }
  return before.includes("©") ? "other" : null;
}
