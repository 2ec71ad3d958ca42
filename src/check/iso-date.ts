/** Reads ISO 8601 dates as front matter and JSON carry them. */

import { isDay } from "../model/date.ts";

/** What a text is as a date. */
export type IsoDate =
  | { readonly kind: "day"; /** The day alone, `2024-11-13`. */ readonly day: string }
  | { readonly kind: "impossible" }
  | { readonly kind: "other" };

/** `2024-11-13`, `2024-11-13T08:30:00Z`, and with a space and `+0100` as Jekyll has it. */
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?[ ]?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

const LAST_HOUR = 24;
const LAST_MINUTE = 59;
/** 60, for leap seconds. */
const LAST_SECOND = 60;

/** Reads a date. */
export function readIsoDate(text: string): IsoDate {
  const match = ISO.exec(text.trim());
  if (!match) return { kind: "other" };
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((digits) => (digits ? Number(digits) : 0));
  const possible =
    isDay({ year: year ?? 0, month: month ?? 0, day: day ?? 0 }) &&
    hour <= LAST_HOUR &&
    minute <= LAST_MINUTE &&
    second <= LAST_SECOND;
  return possible
    ? { kind: "day", day: text.trim().slice(0, "2024-11-13".length) }
    : { kind: "impossible" };
}
