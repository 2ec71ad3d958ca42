/** Writes `src/rules/dates/months.generated.ts`: the month names of many languages, from `Intl`. */
import { writeFileSync } from "node:fs";
import { foldWord } from "../src/rules/dates/fold-word.ts";

/** Languages, and the regions whose month names differ from their language's; where two disagree about a word, the earlier is believed. */
const LOCALES =
  "en de de-AT fr es pt pt-PT it nl sv da nb nn fi is fo et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ru uk be ro hu tr az el he ar ar-LB ar-IQ ar-SA ar-DZ ar-MA ar-TN fa ur ps hi bn ta te mr gu kn ml pa or ne si th lo km my id ms jv fil sw af zu xh am ca eu gl ga cy sq ka hy kk uz ky tg mn mt".split(
    " ",
  );

/** Forms that papers print and `Intl` does not give, by month. */
const EXTRA: readonly (readonly string[])[] = [
  ["jän", "tháng giêng", "janv"],
  ["febr", "feber", "tháng hai", "févr"],
  ["maerz", "mrz", "mrt", "tháng ba"],
  ["avr", "tháng tư"],
  ["tháng năm"],
  ["tháng sáu"],
  ["juil", "julho", "tháng bảy"],
  ["tháng tám"],
  ["sept", "setiembre", "tháng chín"],
  ["tháng mười"],
  ["novem", "tháng mười một"],
  ["tháng mười hai", "déc"],
];

/** Alphabets whose shortest honest month form has three letters; below that a word means too much else. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}'’ʼ-]+$/u;
const SHORTEST = 3;

/** Words of `Intl` that mean something else far more often, beside a number. */
const NEVER: ReadonlySet<string> = new Set(["out", "est", "des", "bar"]);

/** The forms of month `m` in one locale: alone and in a date, long and short. */
function formsOf(locale: string, m: number, calendar: string): string[] {
  const day = new Date(Date.UTC(2024, m, 15));
  return (["long", "short"] as const).flatMap((month) =>
    [
      { month },
      { month, day: "numeric" as const },
      { month, day: "numeric" as const, year: "numeric" as const },
    ].map((shape) => {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-${calendar}-nu-latn`, {
        ...shape,
        timeZone: "UTC",
      });
      return format.formatToParts(day).find((part) => part.type === "month")?.value ?? "";
    }),
  );
}

function usable(key: string): boolean {
  if (/\d/.test(key) || NEVER.has(key)) return false;
  return key.length >= (ALPHABETIC.test(key) ? SHORTEST : 2);
}

/** Word → month → the locales that mean that month by it. */
function collect(): Map<string, Map<number, string[]>> {
  const found = new Map<string, Map<number, string[]>>();
  const add = (form: string, month: number, locale: string): void => {
    const key = foldWord(form);
    if (!usable(key)) return;
    const months = found.get(key) ?? new Map<number, string[]>();
    months.set(month, [...(months.get(month) ?? []), locale.split("-")[0]!]);
    found.set(key, months);
  };
  for (const locale of LOCALES) {
    for (let m = 0; m < 12; m += 1) {
      for (const form of formsOf(locale, m, "gregory")) add(form, m + 1, locale);
    }
  }
  EXTRA.forEach((forms, m) => {
    for (const form of forms) add(form, m + 1, "*");
  });
  return found;
}

/** The generated module's text. */
export function monthsModule(): string {
  const words: string[][] = Array.from({ length: 12 }, () => []);
  const clashes = new Map<string, string[]>();
  for (const [key, months] of [...collect()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A map keeps the order of insertion, which is the order of LOCALES.
    const [first, ...others] = [...months];
    words[first![0] - 1]!.push(key);
    for (const [month, locales] of others) {
      for (const locale of new Set(locales)) {
        const own = clashes.get(locale) ?? [];
        own.push(`${JSON.stringify(key)}: ${month}`);
        clashes.set(locale, own);
      }
    }
  }
  return [
    "/** Month names of many languages, folded; written by training/months.ts from `Intl`. */",
    "",
    "/** The names of each month, January first, parted by spaces: a text is loaded sooner than a table. */",
    "export const MONTHS: readonly string[] = [",
    ...words.map((names) => `  ${JSON.stringify(names.join(" "))},`),
    "];",
    "",
    "/** Language → folded word → month, where that language means another month than most. */",
    "export const MONTHS_OF_LANGUAGE: Readonly<Record<string, Readonly<Record<string, number>>>> = {",
    ...[...clashes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([locale, own]) => `  ${locale}: { ${own.join(", ")} },`),
    "};",
    "",
  ].join("\n");
}

if (process.argv[1]?.endsWith("months.ts") === true) {
  writeFileSync(new URL("../src/rules/dates/months.generated.ts", import.meta.url), monthsModule());
}
