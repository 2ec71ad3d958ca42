/** What a way of writing dates is: a function from a place among tokens to a date, or nothing. */
import type { Day } from "../../model/date.ts";
import type { DateOrder } from "../../model/options.ts";
import type { Token } from "./tokens.ts";

/** How numbers and month names are to be read. */
export interface Reading {
  /** BCP 47 without region, `null` where unknown. */
  readonly language: string | null;
  /** The likelier order of numeric dates. */
  readonly order: DateOrder;
  /** The year of the page, for days printed without one; absent or `null` where it is unknown. */
  readonly year?: number | null;
}

/** A date at a place. */
export interface DateMatch {
  readonly date: Day;
  /** The other day it may mean, where day and month can change places. */
  readonly other?: Day;
  /** Index of the token after it. */
  readonly next: number;
  readonly form: "iso" | "worded" | "numeric";
  /** Whether its year is not printed beside it. */
  readonly yearless?: true;
}

/** Reads the date that starts at token `i`. */
export type DateForm = (tokens: readonly Token[], i: number, reading: Reading) => DateMatch | null;
