/** Writes `src/rules/dates/ago.generated.ts`: how many languages say "3 hours ago", from `Intl`. */
import { writeFileSync } from "node:fs";
import { foldWord } from "../src/rules/dates/fold-word.ts";

const LOCALES =
  "en de fr es pt it nl sv da nb fi is et lv lt pl cs sk sl hr sr bg ru uk be ro hu tr az el he ar fa ur hi bn ta th vi id ms fil sw af ca eu gl sq mk ka hy kk my km zh zh-Hant ja ko".split(
    " ",
  );

const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;

/** Amounts that between them call for every plural form. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];

/** The generated module's text. */
export function agoModule(): string {
  const around = new Map<string, string>();
  const days = new Map<string, number>();
  for (const locale of LOCALES) {
    for (const style of ["long", "short", "narrow"] as const) {
      const format = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`, { style });
      for (const unit of UNITS) {
        for (const amount of AMOUNTS) {
          const [before, after] = format.format(-amount, unit).split(String(amount));
          if (before === undefined || after === undefined) continue;
          const key = `${foldWord(before)}#${foldWord(after)}`;
          // A letter or two beside a number is too little to be told from a score or a size.
          if (/^[^#]{0,2}#[a-z]{0,2}$/.test(key) || /[-+\u2212]/.test(key)) continue;
          if (!around.has(key)) around.set(key, unit);
        }
      }
    }
    const word = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
    for (const ago of [0, 1]) {
      const key = foldWord(word.format(-ago, "day"));
      if (!/\d/.test(key) && !days.has(key)) days.set(key, ago);
    }
  }
  const keysOf = <Value>(map: ReadonlyMap<string, Value>, wanted: Value): string => {
    const keys = [...map].filter(([, value]) => value === wanted).map(([key]) => key);
    return JSON.stringify(keys.sort().join(" "));
  };
  return [
    '/** How languages say "3 hours ago" and "yesterday", folded; written by training/ago.ts from `Intl`. */',
    "",
    "/** A span of time. */",
    `export type Unit = ${UNITS.map((unit) => JSON.stringify(unit)).join(" | ")};`,
    "",
    "/** What stands before and after the number (`#`) for each unit, parted by spaces: a text is loaded sooner than a table. */",
    "export const AGO: Readonly<Record<Unit, string>> = {",
    ...UNITS.map((unit) => `  ${unit}: ${keysOf(around, unit)},`),
    "};",
    "",
    "/** The words for today and for yesterday, parted by spaces. */",
    `export const DAYS_AGO: readonly string[] = [${keysOf(days, 0)}, ${keysOf(days, 1)}];`,
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("ago.ts") === true) {
  writeFileSync(new URL("../src/rules/dates/ago.generated.ts", import.meta.url), agoModule());
}
