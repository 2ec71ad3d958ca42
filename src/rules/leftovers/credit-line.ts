/** Knows a line that is an image's credit by its opening words or its bracket, and nothing else. */
import type { CaptionAndCredit } from "../images/credit-form.ts";

/** Characters above which a block is a paragraph. */
export const LONGEST_CREDIT_LINE = 120;

/** Forms with a word or sign that says "credit"; a bare name could be anything. */
const OPENED: ReadonlySet<string> = new Set(["opener", "brackets"]);

/** Whether `text` is a credit as `split` parts it: `Photo: Ada Berg`, `© Ada Berg`. */
export function isCreditLine(text: string, split: (line: string) => CaptionAndCredit): boolean {
  if (text.length > LONGEST_CREDIT_LINE) return false;
  const { caption, credit, by } = split(text);
  if (caption !== null || credit === null || by === null) return false;
  return OPENED.has(by) || text.startsWith("©");
}
