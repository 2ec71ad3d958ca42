/** The time of day that stands beside a date, with its zone where the page prints one. */
import type { Clock } from "../../model/date.ts";
import type { Token } from "./tokens.ts";
import { ZONES } from "./zones.ts";

/** Words and marks between a date and its time: "13.11.2024 um 9.30 Uhr", "le 13/11/2024 à 9h30". */
const BETWEEN: ReadonlySet<string> = new Set(
  ", | · • - – — ( / t um at a à alle ore as às klo kl kl. o ob v в о saat ura uhr las h u όρα стан".split(
    " ",
  ),
);
const MOST_BETWEEN = 3;
const HOUR_MARKS: ReadonlySet<string> = new Set([":", ".", "h", "時", "시", "时"]);
const LAST_HOUR = 24;
const LAST_MINUTE = 59;
const NOON = 12;
const MINUTES_AN_HOUR = 60;

/** A time and the index of the token after it. */
export interface ClockMatch {
  readonly clock: Clock;
  readonly next: number;
}

/** The time that follows a date which ends before token `i`; `null` where none does. */
export function clockAt(tokens: readonly Token[], i: number): ClockMatch | null {
  let at = i;
  while (at - i < MOST_BETWEEN && BETWEEN.has(tokens[at]?.text ?? "")) at += 1;
  const [hour, mark, minute] = tokens.slice(at, at + 3);
  if (hour?.kind !== "number" || minute?.kind !== "number" || !HOUR_MARKS.has(mark?.text ?? "")) {
    return null;
  }
  if (hour.value > LAST_HOUR || minute.value > LAST_MINUTE || minute.end - minute.start !== 2) {
    return null;
  }
  at += 3;
  let second = 0;
  if (tokens[at]?.text === ":" && tokens[at + 1]?.kind === "number") {
    second = Math.min(LAST_MINUTE, Math.max(0, tokens[at + 1]?.value ?? 0));
    at += 2;
    // Fractions of a second say nothing to a reader.
    if (tokens[at]?.text === "." && tokens[at + 1]?.kind === "number") at += 2;
  }
  const half = halfDay(tokens, at);
  const zone = zoneAt(tokens, half.next);
  return {
    clock: { hour: half.hour(hour.value), minute: minute.value, second, offset: zone.offset },
    next: zone.next,
  };
}

/** "am", "p.m.": the half of the day at `i`. */
function halfDay(
  tokens: readonly Token[],
  i: number,
): { readonly hour: (hour: number) => number; readonly next: number } {
  const [first, dot, second, end] = tokens.slice(i, i + 4);
  const dotted = dot?.text === "." && second?.text === "m";
  const word = dotted ? `${first?.text ?? ""}m` : first?.text;
  const next = dotted ? i + (end?.text === "." ? 4 : 3) : i + 1;
  if (word === "am") return { hour: (hour) => (hour === NOON ? 0 : hour), next };
  if (word === "pm") return { hour: (hour) => (hour < NOON ? hour + NOON : hour), next };
  return { hour: (hour) => hour % LAST_HOUR, next: i };
}

/** "Z", "EST", "(CET)", "GMT+2", "+01:00": minutes east of UTC. */
function zoneAt(
  tokens: readonly Token[],
  i: number,
): { readonly offset: number | null; readonly next: number } {
  const at = tokens[i]?.text === "(" ? i + 1 : i;
  const word = tokens[at]?.kind === "word" ? tokens[at].text : "";
  const named = Object.hasOwn(ZONES, word) ? ZONES[word] : undefined;
  const signAt = named === undefined ? at : at + 1;
  const shift = shiftAt(tokens, signAt);
  if (shift && (named ?? 0) === 0) return shift;
  return named === undefined ? { offset: null, next: i } : { offset: named, next: at + 1 };
}

/** "+01:00", "-0500", "+2": a shift against UTC, close behind the time or "GMT". */
function shiftAt(
  tokens: readonly Token[],
  i: number,
): { readonly offset: number; readonly next: number } | null {
  const [sign, hours, colon, minutes] = tokens.slice(i, i + 4);
  if ((sign?.text !== "+" && sign?.text !== "-") || hours?.kind !== "number") return null;
  if (sign.end !== hours.start) return null;
  const factor = sign.text === "-" ? -1 : 1;
  const digits = hours.end - hours.start;
  if (digits === 4) {
    const total = Math.floor(hours.value / 100) * MINUTES_AN_HOUR + (hours.value % 100);
    return { offset: factor * total, next: i + 2 };
  }
  if (digits > 2) return null;
  const colons = colon?.text === ":" && minutes?.kind === "number";
  const total = hours.value * MINUTES_AN_HOUR + (colons ? minutes.value : 0);
  return { offset: factor * total, next: i + (colons ? 4 : 2) };
}
