/** Headlines as browser tabs show them, "Headline | The Site": the ways to cut the site's name off. */
import { foldText } from "../fold-text.ts";

/** Marks that part a headline from its site; a colon is not among them, for it parts kicker and headline. */
const SEPARATOR = / (?:[|\-–—•·»›:~/]|::|--) |[|｜ㅣ]| _ |_(?=[^_]{1,30}$)|(?<=\S)--/g;
/** A site's name and section are no longer than this many characters. */
const LONGEST_SUFFIX = 60;
/** A headline has at least this many characters. */
const SHORTEST_HEADLINE = 8;

/** `title` cut before and after each separator, the longest first; without `title` itself. */
export function cutAtSeparators(title: string): readonly string[] {
  const cuts = new Set<string>();
  for (const match of title.matchAll(SEPARATOR)) {
    if (match[0].trim() === ":") continue;
    const head = title.slice(0, match.index).trim();
    const tail = title.slice(match.index + match[0].length).trim();
    if (head.length >= SHORTEST_HEADLINE && title.length - head.length <= LONGEST_SUFFIX + 3) {
      cuts.add(head);
    }
    if (tail.length >= SHORTEST_HEADLINE && head.length <= LONGEST_SUFFIX) cuts.add(tail);
  }
  return [...cuts].sort((a, b) => b.length - a.length);
}

/** `title` without the known name of its site behind a separator, or before one. */
export function cutSiteName(title: string, siteName: string | null): string {
  const site = foldText(siteName ?? "");
  if (site === "") return title;
  for (const match of title.matchAll(SEPARATOR)) {
    const head = title.slice(0, match.index).trim();
    const tail = title.slice(match.index + match[0].length).trim();
    if (foldText(tail) === site && head.length >= SHORTEST_HEADLINE) return head;
    if (foldText(head) === site && tail.length >= SHORTEST_HEADLINE) return tail;
  }
  return title;
}
