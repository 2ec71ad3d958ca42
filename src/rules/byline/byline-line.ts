/** Whether a line reads like a byline at first sight. */
import { parseByline } from "./parse-byline.ts";

/** A byline is mostly names. */
const MOSTLY = 0.5;
const LONGEST = 160;

/** Whether a line opens like a byline and goes on with names. */
export function looksLikeByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const byline = parseByline(text);
  return byline !== null && byline.opened && byline.share >= MOSTLY;
}
