/** The calendar of Iran and Afghanistan, "۲۳ آبان ۱۴۰۳": its years, its months and its days as Gregorian ones. */
import type { Day } from "../../model/date.ts";

/** The months as `foldWord` leaves them, the first begins in March. */
export const SOLAR_MONTHS: readonly string[] =
  "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(" ");

/** Years that pages of our time are of; no Christian year of a news page lies in this span. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1499;
/** The Christian year in which year 0 began. */
const OFFSET = 621;
/** Its new year falls on one of this many days from March 20 on. */
const NEW_YEARS_DAYS = 3;
const LONG_MONTHS = 6;
const LONG_MONTH = 31;
const SHORT_MONTH = 30;
const MS_A_DAY = 86_400_000;

const cache: { format?: Intl.DateTimeFormat } = {};

function format(): Intl.DateTimeFormat {
  return (cache.format ??= new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  }));
}

/** Whether a year can be one of this calendar's. */
export function isSolarYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The Gregorian day of a day of this calendar; `null` where it has no such day. The leap years are those of ICU. */
export function fromSolarHijri({ year, month, day }: Day): Day | null {
  const long = Math.min(month - 1, LONG_MONTHS);
  const before = long * LONG_MONTH + (month - 1 - long) * SHORT_MONTH;
  const earliest = Date.UTC(year + OFFSET, 2, 20) + (before + day - 1) * MS_A_DAY;
  for (let shift = 0; shift < NEW_YEARS_DAYS; shift += 1) {
    const date = new Date(earliest + shift * MS_A_DAY);
    const parts = new Map(
      format()
        .formatToParts(date)
        .map(({ type, value }) => [type, value]),
    );
    const same = (["year", "month", "day"] as const).map((part) => Number(parts.get(part)));
    if (same[0] === year && same[1] === month && same[2] === day) {
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      return { year: y, month: m, day: d };
    }
  }
  return null;
}
