/** Dates of numbers alone: 2024-11-13, 13.11.2024, 11/13/24, 2024年11月13日, 2024년 11월 13일. */
import { isDay, type Day } from "../../model/date.ts";
import type { DateOrder } from "../../model/options.ts";
import type { DateForm } from "./date-form.ts";
import { isSolarYear } from "./solar-hijri.ts";
import { numberAt, textAt, type Token } from "./tokens.ts";
import { ERAS, readYear } from "./years.ts";

const SEPARATORS: ReadonlySet<string> = new Set([".", "/", "-", "–", "‑", "·", "•"]);
const YEAR_DIGITS = 4;
const YEAR_MARKS: ReadonlySet<string> = new Set(["年", "년"]);
const MONTH_MARKS: ReadonlySet<string> = new Set(["月", "월"]);
const DAY_MARKS: ReadonlySet<string> = new Set(["日", "일", "号", "號"]);

/** Three numbers parted twice by one separator; only after a dot may a space stand ("13. 11. 2024"). */
function triple(tokens: readonly Token[], i: number): readonly [Token, Token, Token] | null {
  if (!numberAt(tokens, i)) return null;
  const separator = textAt(tokens, i + 1);
  if (!SEPARATORS.has(separator) || textAt(tokens, i + 3) !== separator) return null;
  const parts = [numberAt(tokens, i), numberAt(tokens, i + 2), numberAt(tokens, i + 4)] as const;
  const [a, b, c] = parts;
  if (!a || !b || !c || b.text.length > 2) return null;
  return separator === "." || touching(tokens, i) ? [a, b, c] : null;
}

/** Whether five tokens from `i` on stand without a space between them. */
function touching(tokens: readonly Token[], i: number): boolean {
  return [0, 1, 2, 3].every((by) => tokens[i + by]?.end === tokens[i + by + 1]?.start);
}

/** 2024-11-13 · 2024/11/13 · 2024. 11. 13. · ۱۴۰۳/۰۸/۲۳ */
const yearFirst: DateForm = (tokens, i) => {
  const parts = triple(tokens, i);
  if (parts?.[0].text.length !== YEAR_DIGITS || parts[2].text.length > 2) return null;
  const year = readYear(parts[0]);
  if (year === null) return null;
  const date = { year, month: parts[1].value, day: parts[2].value };
  return isDay(date) || isSolarYear(year) ? { date, next: i + 5, form: "iso" } : null;
};

/** 13.11.2024 · 11/13/2024 · 03/04/24 */
const yearLast: DateForm = (tokens, i, reading) => {
  const parts = triple(tokens, i);
  if (!parts || parts[0].text.length > 2) return null;
  const year = readYear(parts[2]);
  if (year === null) return null;
  const dotted = textAt(tokens, i + 1) === ".";
  const [a, b] = [parts[0].value, parts[1].value];
  const orders: readonly DateOrder[] =
    reading.order === "mdy" && !dotted ? ["mdy", "dmy"] : ["dmy", "mdy"];
  const days = orders
    .map((order): Day =>
      order === "mdy" ? { year, month: a, day: b } : { year, month: b, day: a },
    )
    .filter(isDay);
  const [date, other] = days;
  if (!date) return null;
  // Dots part day, month and year in this order wherever they are used.
  const doubtful = other !== undefined && a !== b && !dotted;
  return { date, ...(doubtful ? { other } : {}), next: i + 5, form: "numeric" };
};

/** The year before the first of the era whose two letters stand at token `i`. */
function eraAt(tokens: readonly Token[], i: number): number | undefined {
  // Letters of these scripts are tokens of their own.
  if (textAt(tokens, i).length !== 1 || textAt(tokens, i) < "\u3400") return undefined;
  return ERAS[textAt(tokens, i) + textAt(tokens, i + 1)];
}

/** 2024年11月13日 · 2024년 11월 13일 · 令和6年11月13日 */
const marked: DateForm = (tokens, i) => {
  const era = numberAt(tokens, i) ? undefined : eraAt(tokens, i);
  const at = era === undefined ? i : i + 2;
  const [y, m, d] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)];
  if (!y || !m || !d) return null;
  if (!YEAR_MARKS.has(textAt(tokens, at + 1)) || !MONTH_MARKS.has(textAt(tokens, at + 3))) {
    return null;
  }
  const year = era === undefined ? readYear(y) : era + y.value;
  if (year === null) return null;
  const date = { year, month: m.value, day: d.value };
  const next = at + 5 + (DAY_MARKS.has(textAt(tokens, at + 5)) ? 1 : 0);
  return isDay(date) ? { date, next, form: "iso" } : null;
};

export const NUMERIC_FORMS: readonly DateForm[] = [marked, yearFirst, yearLast];
