/** Years as pages print them: four digits or two, Christian or Buddhist, Japanese eras. */
import type { Token } from "./tokens.ts";

/** The Buddhist era counts from 543 BC; no Christian year of a news page lies in this span. */
const BUDDHIST_FROM = 2443;
const BUDDHIST_TO = 2643;
const BUDDHIST_OFFSET = 543;

const YEAR_DIGITS = 4;
/** Two-digit years below this are of this century. */
const CENTURY_PIVOT = 70;

/** Japanese eras → the Christian year before their first. */
export const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** The Christian year a number token stands for; `null` for a number that is no year. */
export function readYear({ value, start, end }: Token): number | null {
  const digits = end - start;
  if (digits === 2) return value < CENTURY_PIVOT ? 2000 + value : 1900 + value;
  if (digits !== YEAR_DIGITS) return null;
  return value >= BUDDHIST_FROM && value <= BUDDHIST_TO ? value - BUDDHIST_OFFSET : value;
}
