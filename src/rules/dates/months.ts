/** Which month a run of tokens names. */
import { MONTHS, MONTHS_OF_LANGUAGE } from "./months.generated.ts";
import { SOLAR_MONTHS } from "./solar-hijri.ts";
import { numberAt, textAt, type Token } from "./tokens.ts";

/** A month and the index of the token after its name. */
export interface MonthName {
  readonly month: number;
  readonly next: number;
}

/** The longest names have three words ("tháng mười một"). */
const MOST_WORDS = 3;
const MONTHS_A_YEAR = 12;

/** Vietnamese numbers its months: "tháng 11". */
const MONTH_WORD = "thang";

const cache: { months?: ReadonlyMap<string, number> } = {};

/** Folded name → month, built when the first number stands beside a word. */
function monthsByName(): ReadonlyMap<string, number> {
  if (cache.months) return cache.months;
  const months = new Map<string, number>();
  for (const all of [MONTHS, SOLAR_MONTHS]) {
    all.forEach((names, i) => {
      for (const name of names.split(" ")) months.set(name, i + 1);
    });
  }
  return (cache.months = months);
}

function lookUp(key: string, language: string | null): number | undefined {
  const known = language !== null && Object.hasOwn(MONTHS_OF_LANGUAGE, language);
  const special = known ? MONTHS_OF_LANGUAGE[language] : undefined;
  if (special && Object.hasOwn(special, key)) return special[key];
  return monthsByName().get(key);
}

/** Prepositions that grow together with the month's name: "d'abril", "בנובמבר". */
const GROWN_ON: readonly string[] = ["d'", "ב"];

function bare(word: string): string {
  const prefix = GROWN_ON.find((begin) => word.startsWith(begin));
  return prefix === undefined ? word : word.slice(prefix.length);
}

/** The month whose name starts at token `i`, the longest name first; `language` without region. */
export function monthAt(
  tokens: readonly Token[],
  i: number,
  language: string | null,
): MonthName | null {
  if (tokens[i]?.kind !== "word") return null;
  const number = textAt(tokens, i) === MONTH_WORD ? numberAt(tokens, i + 1) : null;
  if (number) {
    const month = number.value;
    return month >= 1 && month <= MONTHS_A_YEAR ? { month, next: i + 2 } : null;
  }
  let best: MonthName | null = null;
  let key = "";
  let at = i;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const word = tokens[at];
    if (word?.kind !== "word") break;
    key += bare(word.text);
    at += 1;
    if (tokens[at]?.text === ".") at += 1;
    const month = lookUp(key, language);
    if (month !== undefined) best = { month, next: at };
  }
  return best;
}
