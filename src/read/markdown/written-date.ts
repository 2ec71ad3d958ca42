/** Reads a date as front matter writes it. */
import { isDay, isoDay, isoInstant } from "../../model/date.ts";

/** `2024-05-01`, `2024-05-01T10:00:00Z`, `2024-05-01 10:00:00 +0200` */
const WRITTEN =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt ]\s?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?$/;

/** The date as ISO 8601: a day, or an instant where the offset is known too; `null` for another form. */
export function writtenDate(text: string): string | null {
  const found = WRITTEN.exec(text.trim());
  if (!found) return null;
  const [, year, month, date, hour, minute, second = "0", offset] = found;
  const day = { year: Number(year), month: Number(month), day: Number(date) };
  if (!isDay(day)) return null;
  if (hour === undefined) return isoDay(day);
  // The very text where it is ISO 8601 already: what newsclean wrote reads back as it was.
  if (offset !== undefined && /T.*(?:Z|:\d{2})$/.test(text)) return text;
  return isoInstant(day, {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    offset: offset === undefined ? null : minutesOf(offset),
  });
}

function minutesOf(offset: string): number {
  if (offset === "Z" || offset === "z") return 0;
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(-2)];
  return (offset.startsWith("-") ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
