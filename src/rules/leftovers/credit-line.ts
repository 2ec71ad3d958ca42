/** Knows a line that is an image's credit: by its opening words or its bracket, or since an image has that very credit. */
import type { Image } from "../../model/article.ts";
import { foldText } from "../fold-text.ts";
import type { CaptionAndCredit } from "../images/credit-form.ts";

/** Characters above which a block is a paragraph. */
export const LONGEST_CREDIT_LINE = 120;

/** Words of a credit that can be told without its opener: one alone may head what follows ("Health"). */
const MIN_WORDS = 2;

/** Forms with a word or sign that says "credit"; a bare name could be anything. */
const OPENED: ReadonlySet<string> = new Set(["opener", "brackets"]);

/** Whether `text` is a credit as `split` parts it: `Photo: Ada Berg`, `© Ada Berg`. */
export function isCreditLine(text: string, split: (line: string) => CaptionAndCredit): boolean {
  if (text.length > LONGEST_CREDIT_LINE) return false;
  const { caption, credit, by } = split(text);
  if (caption !== null || credit === null || by === null) return false;
  return OPENED.has(by) || text.startsWith("©");
}

/** The credits of an article's images that a line can be known by, folded. */
export function knownCredits(
  images: readonly { readonly credit?: Image["credit"] | undefined }[],
): ReadonlySet<string> {
  const credits = images.map(({ credit }) => foldText(credit ?? ""));
  return new Set(credits.filter((words) => words.split(" ", MIN_WORDS).length === MIN_WORDS));
}

/** Whether `text` is one of the credits. */
export function isKnownCredit(text: string, credits: ReadonlySet<string>): boolean {
  if (credits.size === 0 || text.length > LONGEST_CREDIT_LINE || text.endsWith(":")) return false;
  return credits.has(foldText(text));
}
