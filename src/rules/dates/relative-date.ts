/** Dates told from the reader's present: "3 hours ago", "vor 3 Stunden", "yesterday". */
import { isoDay } from "../../model/date.ts";
import { publishedWords, updatedWords } from "../date/date-words.ts";
import { AGO, DAYS_AGO, type Unit } from "./ago.generated.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A span of time before an unknown or given present. */
export interface RelativeDate {
  readonly amount: number;
  readonly unit: Unit;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/** At most this many tokens before and after the number belong to the phrase, in any language. */
const MOST_BEFORE = 3;
const MOST_AFTER = 4;
/** Nobody counts further back in one unit ("300 days ago"). */
const LARGEST_AMOUNT = 400;

const MS: Readonly<Record<Exclude<Unit, "month" | "year">, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

const cache: { ago?: ReadonlyMap<string, Unit>; days?: ReadonlyMap<string, number> } = {};

/** What stands before and after a number (`#`) → the unit it counts. */
function ago(): ReadonlyMap<string, Unit> {
  return (cache.ago ??= new Map(
    (Object.entries(AGO) as [Unit, string][]).flatMap(([unit, keys]) =>
      keys.split(" ").map((key) => [key, unit] as const),
    ),
  ));
}

/** Today and yesterday → days ago. */
function daysAgo(): ReadonlyMap<string, number> {
  return (cache.days ??= new Map(
    DAYS_AGO.flatMap((keys, days) => keys.split(" ").map((key) => [key, days] as const)),
  ));
}

/** The first relative date of `text`; `null` where there is none. */
export function findRelativeDate(text: string): RelativeDate | null {
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind === "number" && token.value >= 0 && token.value < LARGEST_AMOUNT) {
      const found = around(text, tokens, i);
      if (found) return found;
    }
  }
  return wholeText(text, tokens);
}

/** "yesterday" counts only where a block begins with it, or with a word such as "published" before it, else it is prose. */
function wholeText(text: string, tokens: readonly Token[]): RelativeDate | null {
  const first = tokens[0]?.text ?? "";
  const said = publishedWords().has(first) || updatedWords().has(first);
  const from = said ? 1 + Number(tokens[1]?.text === ":") : 0;
  let key = "";
  for (const { kind, text: word, end } of tokens.slice(from, from + MOST_AFTER)) {
    if (kind !== "word") break;
    key += word;
    const amount = daysAgo().get(key);
    if (amount !== undefined) {
      const start = tokens[from]?.start ?? 0;
      return { amount, unit: "day", raw: text.slice(start, end), start, end };
    }
  }
  return null;
}

function around(text: string, tokens: readonly Token[], i: number): RelativeDate | null {
  const number = tokens[i];
  if (!number) return null;
  for (let before = Math.min(MOST_BEFORE, i); before >= 0; before -= 1) {
    const lead = keyOf(tokens, i - before, i);
    let tail = "";
    for (let after = 0; after <= MOST_AFTER; after += 1) {
      if (after > 0) tail += partOf(tokens[i + after]);
      const key = `${lead}#${tail}`;
      const unit = ago().get(key);
      if (unit === undefined) continue;
      const start = tokens[i - before]?.start ?? number.start;
      const end = tokens[i + after]?.end ?? number.end;
      return { amount: number.value, unit, raw: text.slice(start, end), start, end };
    }
  }
  return null;
}

const partOf = (token: Token | undefined): string =>
  token === undefined || token.text === "." ? "" : token.text;

function keyOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens.slice(from, to).map(partOf).join("");
}

/** The day that lies `date` before `now`; `null` where `now` is no instant. */
export function dayBefore({ amount, unit }: RelativeDate, now: string): string | null {
  const at = new Date(now);
  if (Number.isNaN(at.getTime())) return null;
  if (unit === "month") at.setUTCMonth(at.getUTCMonth() - amount);
  else if (unit === "year") at.setUTCFullYear(at.getUTCFullYear() - amount);
  else at.setTime(at.getTime() - amount * MS[unit]);
  return isoDay({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() });
}
