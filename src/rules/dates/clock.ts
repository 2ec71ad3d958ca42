/** The time of day that stands beside a date, with its zone where the page prints one. */
import type { Clock } from "../../model/date.ts";
import { numberAt, textAt, type Token } from "./tokens.ts";
import { ZONES } from "./zones.ts";

/** Words and marks between a date and its time: "13.11.2024 um 9.30 Uhr", "le 13/11/2024 à 9h30". */
const BETWEEN: ReadonlySet<string> = new Set(
  ", | · • - – — ( / @ t um at a à alle ore as às klo kl kl. o ob v в о saat ura uhr las h u όρα стан".split(
    " ",
  ),
);
const MOST_BETWEEN = 3;
const HOUR_MARKS: ReadonlySet<string> = new Set([":", ".", "h", "時", "시", "时"]);
const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const NOON = 12;
const MINUTES_AN_HOUR = 60;
/** Digits of a shift written without a colon: "0530". */
const COMPACT = 4;
const SIGNS: Readonly<Record<string, number>> = { "+": 1, "-": -1, "−": -1 };

/** A time and the index of the token after it. */
export interface ClockMatch {
  readonly clock: Clock;
  readonly next: number;
}

/** The time that follows a date which ends before token `i`; `null` where none does. */
export function clockAt(tokens: readonly Token[], i: number): ClockMatch | null {
  let at = i;
  while (at - i < MOST_BETWEEN && BETWEEN.has(textAt(tokens, at))) at += 1;
  const hour = numberAt(tokens, at);
  const minute = numberAt(tokens, at + 2);
  if (!hour || !minute || !HOUR_MARKS.has(textAt(tokens, at + 1))) return null;
  if (hour.value > LAST_HOUR || minute.value > LAST_MINUTE || minute.text.length !== 2) return null;
  const second = secondAt(tokens, at + 3);
  const half = halfDay(tokens, second.next);
  const zone = zoneAt(tokens, half.next);
  return {
    clock: {
      hour: half.hour(hour.value),
      minute: minute.value,
      second: second.value,
      offset: zone.offset,
    },
    next: zone.next,
  };
}

/** ":30", ":30.123": fractions of a second say nothing to a reader. */
function secondAt(
  tokens: readonly Token[],
  i: number,
): { readonly value: number; readonly next: number } {
  const number = numberAt(tokens, i + 1);
  if (textAt(tokens, i) !== ":" || !number) return { value: 0, next: i };
  const fraction = textAt(tokens, i + 2) === "." && numberAt(tokens, i + 3) !== null;
  return { value: Math.min(LAST_MINUTE, Math.max(0, number.value)), next: i + (fraction ? 4 : 2) };
}

/** "am", "p.m.": the half of the day at `i`. */
function halfDay(
  tokens: readonly Token[],
  i: number,
): { readonly hour: (hour: number) => number; readonly next: number } {
  const dotted = textAt(tokens, i + 1) === "." && textAt(tokens, i + 2) === "m";
  const word = dotted ? `${textAt(tokens, i)}m` : textAt(tokens, i);
  const next = dotted ? i + (textAt(tokens, i + 3) === "." ? 4 : 3) : i + 1;
  if (word === "am") return { hour: (hour) => (hour === NOON ? 0 : hour), next };
  if (word === "pm") return { hour: (hour) => (hour < NOON ? hour + NOON : hour), next };
  return { hour: (hour) => hour % LAST_HOUR, next: i };
}

/** "Z", "EST", "(CET)", "GMT+2", "+01:00": minutes east of UTC. */
function zoneAt(
  tokens: readonly Token[],
  i: number,
): { readonly offset: number | null; readonly next: number } {
  const at = textAt(tokens, i) === "(" ? i + 1 : i;
  const word = textAt(tokens, at);
  const named = Object.hasOwn(ZONES, word) ? ZONES[word] : undefined;
  const shift = shiftAt(tokens, named === undefined ? at : at + 1);
  if (shift && (named ?? 0) === 0) return shift;
  return named === undefined ? { offset: null, next: i } : { offset: named, next: at + 1 };
}

/** "+01:00", "-0500", "+2": a shift against UTC, close behind the time or "GMT". */
function shiftAt(
  tokens: readonly Token[],
  i: number,
): { readonly offset: number; readonly next: number } | null {
  const sign = SIGNS[textAt(tokens, i)];
  const hours = numberAt(tokens, i + 1);
  if (sign === undefined || !hours || tokens[i]?.end !== hours.start) return null;
  if (hours.text.length === COMPACT) {
    const total = Math.floor(hours.value / 100) * MINUTES_AN_HOUR + (hours.value % 100);
    return { offset: sign * total, next: i + 2 };
  }
  if (hours.text.length > 2) return null;
  const minutes = textAt(tokens, i + 2) === ":" ? numberAt(tokens, i + 3) : null;
  const total = hours.value * MINUTES_AN_HOUR + (minutes?.value ?? 0);
  return { offset: sign * total, next: i + (minutes ? 4 : 2) };
}
