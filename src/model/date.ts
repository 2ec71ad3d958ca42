/** Days and instants as ISO 8601 text: what is a day of the calendar, and how it is written. */

/** A day of the Gregorian calendar; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day; `offset` in minutes east of UTC, `null` where the page does not tell it. */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: number | null;
}

/** Years outside this span are numbers that happen to stand in a date's place. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2100;

const MINUTES_AN_HOUR = 60;
const MS_A_DAY = 86_400_000;

/** Whether the calendar has the day, in a year that a news page can be of. */
export function isDay({ year, month, day }: Day): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (value: number): string => String(value).padStart(2, "0");

/** `2024-11-13`. */
export function isoDay({ year, month, day }: Day): string {
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** `2024-11-13T09:30:00+01:00`; the day alone where time or offset are unknown. */
export function isoInstant(day: Day, clock: Clock | null): string {
  const offset = clock?.offset ?? null;
  if (clock === null || offset === null) return isoDay(day);
  const { hour, minute, second } = clock;
  return `${isoDay(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone(offset)}`;
}

function zone(offset: number): string {
  if (offset === 0) return "Z";
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${two(Math.floor(minutes / MINUTES_AN_HOUR))}:${two(minutes % MINUTES_AN_HOUR)}`;
}

/** Days from `a` to `b`, both ISO 8601; negative where `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  const at = (iso: string): number => Date.parse(`${iso.slice(0, "2024-11-13".length)}T00:00:00Z`);
  return Math.round((at(b) - at(a)) / MS_A_DAY);
}
