/** Dates of numbers alone: 2024-11-13, 13.11.2024, 11/13/24, 2024年11月13日, 2024년 11월 13일. */
import { isDay, type Day } from "../../model/date.ts";
import type { DateOrder } from "../../model/options.ts";
import type { DateForm } from "./date-form.ts";
import type { Token } from "./tokens.ts";
import { ERAS, readYear } from "./years.ts";

const SEPARATORS: ReadonlySet<string> = new Set([".", "/", "-", "–", "‑", "·"]);
const YEAR_DIGITS = 4;
const YEAR_MARKS: ReadonlySet<string> = new Set(["年", "년"]);
const MONTH_MARKS: ReadonlySet<string> = new Set(["月", "월"]);
const DAY_MARKS: ReadonlySet<string> = new Set(["日", "일", "号", "號"]);

const width = (token: Token | undefined): number =>
  token?.kind === "number" ? token.end - token.start : 0;

/** Three numbers parted twice by one separator; only after a dot may a space stand ("13. 11. 2024"). */
function triple(tokens: readonly Token[], i: number): readonly [Token, Token, Token] | null {
  const [a, first, b, second, c] = tokens.slice(i, i + 5);
  if (!a || !first || !b || !second || !c) return null;
  if (!SEPARATORS.has(first.text) || first.text !== second.text) return null;
  if (width(a) === 0 || width(b) === 0 || width(b) > 2 || width(c) === 0) return null;
  const tight = a.end === first.start && b.end === second.start;
  const close = first.end === b.start && second.end === c.start;
  return tight && (close || first.text === ".") ? [a, b, c] : null;
}

/** 2024-11-13 · 2024/11/13 · 2024. 11. 13. */
const yearFirst: DateForm = (tokens, i) => {
  const parts = triple(tokens, i);
  if (!parts || width(parts[0]) !== YEAR_DIGITS || width(parts[2]) > 2) return null;
  const year = readYear(parts[0]);
  if (year === null) return null;
  const date = { year, month: parts[1].value, day: parts[2].value };
  return isDay(date) ? { date, next: i + 5, form: "iso" } : null;
};

/** 13.11.2024 · 11/13/2024 · 03/04/24 */
const yearLast: DateForm = (tokens, i, reading) => {
  const parts = triple(tokens, i);
  if (!parts || width(parts[0]) > 2) return null;
  const year = readYear(parts[2]);
  if (year === null) return null;
  const dotted = tokens[i + 1]?.text === ".";
  const [a, b] = [parts[0].value, parts[1].value];
  const orders: readonly DateOrder[] =
    reading.order === "mdy" && !dotted ? ["mdy", "dmy"] : ["dmy", "mdy"];
  const days = orders
    .map((order): Day => (order === "mdy" ? { year, month: a, day: b } : { year, month: b, day: a }))
    .filter(isDay);
  const [date, other] = days;
  if (!date) return null;
  // Dots part day, month and year in this order wherever they are used.
  const doubtful = other !== undefined && a !== b && !dotted;
  return { date, ...(doubtful ? { other } : {}), next: i + 5, form: "numeric" };
};

/** 2024年11月13日 · 2024년 11월 13일 · 令和6年11月13日 */
const marked: DateForm = (tokens, i) => {
  const era = ERAS[`${tokens[i]?.text ?? ""}${tokens[i + 1]?.text ?? ""}`];
  const at = era === undefined ? i : i + 2;
  const [y, yearMark, m, monthMark, d, dayMark] = tokens.slice(at, at + 6);
  if (y?.kind !== "number" || m?.kind !== "number" || d?.kind !== "number") return null;
  if (!YEAR_MARKS.has(yearMark?.text ?? "") || !MONTH_MARKS.has(monthMark?.text ?? "")) return null;
  const year = era === undefined ? readYear(y) : era + y.value;
  if (year === null) return null;
  const date = { year, month: m.value, day: d.value };
  if (!isDay(date)) return null;
  return { date, next: at + 5 + (DAY_MARKS.has(dayMark?.text ?? "") ? 1 : 0), form: "iso" };
};

export const NUMERIC_FORMS: readonly DateForm[] = [marked, yearFirst, yearLast];
