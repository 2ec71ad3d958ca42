/** All dates that are written out in a text, with the time beside them. */
import { isDay, isoDay, isoInstant, type Clock, type Day } from "../../model/date.ts";
import { clockAt } from "./clock.ts";
import { mayHoldDate } from "./digits.ts";
import type { DateForm, DateMatch, Reading } from "./date-form.ts";
import { fromSolarHijri, isSolarYear, SOLAR_MONTHS } from "./solar-hijri.ts";
import { NUMERIC_FORMS } from "./numeric-date.ts";
import { tokenize, type Token } from "./tokens.ts";
import { WORDED_FORMS } from "./worded-date.ts";

/** A date as it stands in a text. */
export interface FoundDate {
  /** ISO 8601: an instant where time and offset are printed, else the day. */
  readonly iso: string;
  /** The day it means if day and month change places; absent where only one reading is a date. */
  readonly other?: string;
  /** As printed, with its time. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly form: DateMatch["form"];
  /** Whether its year is not printed beside it, but taken from the page. */
  readonly yearless?: true;
}

/** The forms, the stricter first. */
const FORMS: readonly DateForm[] = [...NUMERIC_FORMS, ...WORDED_FORMS];

/** The first number of a date is at most this many tokens in: three words with dots, three joining words. */
const LEAD = 9;

/** A time before its date ("09:30, 13 November 2024") or "4:12 p.m. EST Feb. 11" stands at most this many tokens earlier. */
const CLOCK_BEFORE = 10;

/** The dates of `text`, in order; none overlaps another. */
export function findDates(text: string, reading: Reading): readonly FoundDate[] {
  if (!mayHoldDate(text)) return [];
  const tokens = tokenize(text);
  const found: FoundDate[] = [];
  let free = 0;
  while (free < tokens.length) {
    const next = nextDate(text, tokens, free, reading);
    if (!next) break;
    found.push(next.date);
    free = next.next;
  }
  return found;
}

/** The first date at or after token `free`, and the index of the token after it. */
function nextDate(
  text: string,
  tokens: readonly Token[],
  free: number,
  reading: Reading,
): { readonly date: FoundDate; readonly next: number } | null {
  let number = -1;
  for (let i = free; i < tokens.length; i += 1) {
    if (number < i) number = numberFrom(tokens, i);
    if (number < 0) return null;
    i = Math.max(i, number - LEAD);
    const match = dateAt(tokens, i, reading);
    if (!match) continue;
    return foundAt({ text, tokens, free }, i, match);
  }
  return null;
}

/** The date that `match` read at token `i`, with its time, and the index of the token after both. */
function foundAt(
  {
    text,
    tokens,
    free,
  }: { readonly text: string; readonly tokens: readonly Token[]; readonly free: number },
  i: number,
  match: DateMatch,
): { readonly date: FoundDate; readonly next: number } {
  const after = clockAt(tokens, match.next);
  const before = after ? null : clockBefore(tokens, free, i);
  const next = after?.next ?? match.next;
  const start = before?.start ?? startOf(tokens, i);
  const end = tokens[next - 1]?.end ?? text.length;
  const clock = after?.clock ?? before?.clock ?? null;
  const raw = text.slice(start, end);
  const { form, yearless } = match;
  const year = yearless ? { yearless } : {};
  return { date: { ...readings(match, clock), raw, start, end, form, ...year }, next };
}

/** The index of the first number from token `i` on; -1 where none is left. */
function numberFrom(tokens: readonly Token[], i: number): number {
  for (let at = i; at < tokens.length; at += 1) if (tokens[at]?.kind === "number") return at;
  return -1;
}

const startOf = (tokens: readonly Token[], i: number): number => tokens[i]?.start ?? 0;

function dateAt(tokens: readonly Token[], i: number, reading: Reading): DateMatch | null {
  if (tokens[i]?.kind === "mark") return null;
  for (const form of FORMS) {
    const match = form(tokens, i, reading);
    if (!match) continue;
    if (isDay(match.date)) return match;
    const solar = isSolarYear(match.date.year) ? solarDay(tokens, i, match, reading) : null;
    if (solar) return { date: solar, next: match.next, form: match.form };
  }
  return null;
}

/** The day of a match in the calendar of Iran: told by the name of its month or by the page's language. */
function solarDay(
  tokens: readonly Token[],
  i: number,
  { date, next }: DateMatch,
  { language }: Reading,
): Day | null {
  const named = tokens.slice(i, next).some(({ text }) => SOLAR_MONTHS.includes(text));
  return named || language === "fa" ? fromSolarHijri(date) : null;
}

function readings(match: DateMatch, clock: Clock | null): Pick<FoundDate, "iso" | "other"> {
  const iso = isoInstant(match.date, clock);
  return match.other ? { iso, other: isoDay(match.other) } : { iso };
}

/** "09:30 GMT, 13 November 2024": the time that ends right before token `i`. */
function clockBefore(
  tokens: readonly Token[],
  free: number,
  i: number,
): { readonly clock: Clock; readonly start: number } | null {
  for (let at = Math.max(free, i - CLOCK_BEFORE); at < i; at += 1) {
    if (tokens[at]?.kind !== "number") continue;
    const match = clockAt(tokens, at);
    if (match && match.next <= i && i - match.next <= 2) {
      return { clock: match.clock, start: startOf(tokens, at) };
    }
  }
  return null;
}
