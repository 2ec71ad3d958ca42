/** Which month a run of tokens names. */
import { MONTHS, MONTHS_OF_LANGUAGE } from "./months.generated.ts";
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

function lookUp(key: string, language: string | null): number | undefined {
  const special = language === null ? undefined : MONTHS_OF_LANGUAGE[`${language}:${key}`];
  if (special !== undefined) return special;
  return Object.hasOwn(MONTHS, key) ? MONTHS[key] : undefined;
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
