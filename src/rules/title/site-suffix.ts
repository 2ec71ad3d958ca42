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

/** Words that a name behind a bar has at most. */
const MOST_NAME_WORDS = 5;
/** A headline in front of a bar has at least so many words: one or two are a kicker, "Opinion | Why bridges matter". */
const FEWEST_HEADLINE_WORDS = 3;
/** A headline has none of these in it that a name has not. */
const NO_NAME = /[?!,:\d]/;

/** A headline and the name of a site or section behind its last bar, `Bridge reopens at last | Harbour Post`; `null` where no bar parts such. */
export function splitAtBar(
  title: string,
): { readonly headline: string; readonly name: string } | null {
  const at = Math.max(title.lastIndexOf("|"), title.lastIndexOf("｜"));
  if (at < 0) return null;
  const headline = title.slice(0, at).trim();
  const name = title.slice(at + 1).trim();
  const words = name.split(" ").length;
  if (!/^\p{Lu}/u.test(name) || words > MOST_NAME_WORDS || NO_NAME.test(name)) return null;
  const longer = headline.split(" ").length >= Math.max(FEWEST_HEADLINE_WORDS, words);
  return longer ? { headline, name } : null;
}

/** `title` without the known name of its site behind a separator or before one, and without any name behind a bar. */
export function cutSiteName(title: string, siteName: string | null): string {
  return cutKnownName(splitAtBar(title)?.headline ?? title, foldText(siteName ?? ""));
}

function cutKnownName(title: string, site: string): string {
  if (site === "") return title;
  for (const match of title.matchAll(SEPARATOR)) {
    const head = title.slice(0, match.index).trim();
    const tail = title.slice(match.index + match[0].length).trim();
    if (foldText(tail) === site && head.length >= SHORTEST_HEADLINE) return head;
    if (foldText(head) === site && tail.length >= SHORTEST_HEADLINE) return tail;
  }
  return title;
}
