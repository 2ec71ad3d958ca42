/** Dates whose month has a name: "13 November 2024", "November 13, 2024", "2024. november 13." */
import { clockAt } from "./clock.ts";
import { monthAt } from "./months.ts";
import type { DateForm, DateMatch, Reading } from "./date-form.ts";

import { readYear } from "./years.ts";
import type { Token } from "./tokens.ts";

/** Words and marks between a day and its month, or a month and its year, over which a date goes on. */
const BETWEEN: ReadonlySet<string> = new Set(
  ". , - – / º ª ° ' st nd rd th er ere eme re de del do da di of the a ter an den din d m г р й ο του yil rok".split(
    " ",
  ),
);
const MOST_BETWEEN = 3;
const LAST_DAY = 31;
const YEAR_DIGITS = 4;

/** The index after the joining words and marks at `i`. */
function skipBetween(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at - i < MOST_BETWEEN && BETWEEN.has(tokens[at]?.text ?? "")) at += 1;
  return at;
}

function dayAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  return token?.kind === "number" &&
    token.end - token.start <= 2 &&
    token.value >= 1 &&
    token.value <= LAST_DAY
    ? token.value
    : null;
}

/** The month at `i`; Arabic papers tell it in the names of the east and the west: آذار/مارس */
function monthOnce(
  tokens: readonly Token[],
  i: number,
  language: Reading["language"],
): ReturnType<typeof monthAt> {
  const month = monthAt(tokens, i, language);
  if (month === null || tokens[month.next]?.text !== "/") return month;
  const again = monthAt(tokens, month.next + 1, language);
  return again?.month === month.month ? again : month;
}

/** 13 November 2024 · 13. listopadu 2024 · 13 de noviembre de 2024 · 13 نوفمبر 2024 */
const dayMonthYear: DateForm = (tokens, i, reading) => {
  const day = dayAt(tokens, i);
  if (day === null) return null;
  const month = monthOnce(tokens, skipBetween(tokens, i + 1), reading.language);
  if (month === null) return null;
  return withYear(tokens, month.next, { month: month.month, day, year: reading.year ?? null });
};

/** November 13, 2024 · Nov. 13th 2024 · Tháng 11 13, 2024 */
const monthDayYear: DateForm = (tokens, i, reading) => {
  const month = monthAt(tokens, i, reading.language);
  if (month === null) return null;
  const at = skipBetween(tokens, month.next);
  const day = dayAt(tokens, at);
  if (day === null || isHour(tokens, at)) return null;
  return withYear(tokens, at + 1, { month: month.month, day, year: reading.year ?? null });
};

/** 2024. november 13. · 2024 m. kovo 31 d. · 2024 November 13 */
const yearMonthDay: DateForm = (tokens, i, reading) => {
  const token = tokens[i];
  if (token?.kind !== "number" || token.end - token.start !== YEAR_DIGITS) return null;
  const year = readYear(token);
  const month = monthAt(tokens, skipBetween(tokens, i + 1), reading.language);
  if (year === null || month === null) return null;
  const at = skipBetween(tokens, month.next);
  const day = dayAt(tokens, at);
  return day === null
    ? null
    : { date: { year, month: month.month, day }, next: at + 1, form: "worded" };
};

/** Day and month with the year that follows at token `i`; with the page's own where a time follows instead. */
function withYear(
  tokens: readonly Token[],
  i: number,
  {
    month,
    day,
    year: own,
  }: { readonly month: number; readonly day: number; readonly year: number | null },
): DateMatch | null {
  let at = skipBetween(tokens, i);
  // Vietnamese "năm", Thai "พ.ศ.": the word "year" before its number.
  if (tokens[at]?.kind === "word" && tokens[at]?.text === "nam") at += 1;
  if (tokens[at]?.text === "พ" && tokens[at + 2]?.text === "ศ") at += YEAR_DIGITS;
  const token = tokens[at];
  const year = token?.kind === "number" && !isHour(tokens, at) ? readYear(token) : null;
  if (year !== null) return { date: { year, month, day }, next: at + 1, form: "worded" };
  if (own === null || clockAt(tokens, i) === null) return null;
  return { date: { year: own, month, day }, next: i, form: "worded", yearless: true };
}

/** Whether two digits are the hour of a time rather than a year: "8 January, 17:46". */
function isHour(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && token.end - token.start <= 2 && clockAt(tokens, i) !== null;
}

export const WORDED_FORMS: readonly DateForm[] = [dayMonthYear, monthDayYear, yearMonthDay];
