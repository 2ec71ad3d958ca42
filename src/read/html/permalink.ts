/** Tells the sign behind a heading that only links to the heading itself: `What it costs ¶`. */
import type { Element } from "./element.ts";

const SIGNS: ReadonlySet<string> = new Set(["#", "¶", "§", "🔗"]);
/** Its length with a space around it, in UTF-16. */
const LONGEST = 4;
/** Elements up from the sign in which its link is looked for. */
const MAX_UP = 3;

/** Whether `text` in `element` is such a sign. */
export function isPermalink(element: Element, text: string): boolean {
  if (text.length > LONGEST || !SIGNS.has(text.trim())) return false;
  let at: Element | null = element;
  for (let up = 0; at !== null && !at.block && up < MAX_UP; up += 1, at = at.parent) {
    if (at.verb === "link" && (at.attributes.get("href") ?? "").includes("#")) return true;
  }
  return false;
}
