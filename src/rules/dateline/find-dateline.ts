/** Finds the place that opens a wire story: "VIENNA (Reuters) — …", "Berlin (dpa) - …". */
import { foldText } from "../fold-text.ts";
import { agencies } from "../byline/agencies.ts";
import type { Page } from "../page.ts";

/** A dateline stands at the head of the first paragraph, in at most this many characters. */
const LONGEST = 80;
/** Paragraphs tried: the standfirst may come first. */
const TRIED = 3;

/** Place, agency in brackets, dash; or a place in capitals and a dash. */
const WITH_AGENCY =
  /^(?<place>[^()—–:\d]{2,50}?)(?:, [^\s\d,()]{3,9} \d{1,2})?,? ?\((?<agency>[^()]{2,40})\) ?[—–:.-]/u;
const DASHED = /^(?<place>[^—–]{4,54}?),? ?[—–-]{1,2} /u;
/** What no place holds: digits, quotes, brackets, ends of sentences. */
const NO_PLACE = /[\d"“”«»()[\]:;!?/|&]/;
/** An agency that no list knows, behind a place: "(HNS)". */
const INITIALS = / \([A-Z]{2,6}\)$/;
/** Characters of a town in capitals, and of the region after it. */
const LONGEST_TOWN = 31;
const LONGEST_REGION = 20;
/** "EU — and others": fewer letters are an abbreviation. */
const FEWEST_LETTERS = 4;

/** Paragraph heads and the place they tell; a test reads them. */
export const DATELINE_EXAMPLES: Readonly<Record<string, string | null>> = {
  "VIENNA (Reuters) — The talks went on.": "VIENNA",
  "NEW YORK, NY (AP) — The bridge opened.": "NEW YORK, NY",
  "Berlin (dpa) - Die Brücke ist offen.": "Berlin",
  "CALDER BAY, Nov 21 (Reuters) - The talks went on.": "CALDER BAY",
  "LUND HARBOR, Minn. (AP) — The bridge opened.": "LUND HARBOR, Minn.",
  "LUND HARBOR, Minn. (HNS) — The bridge opened.": "LUND HARBOR, Minn.",
  "KAMPALA, Uganda — The bridge opened.": "KAMPALA, Uganda",
  "The bridge (built in 1990) - as all know - is old.": null,
  "EU — and others — agreed.": null,
};

/** The place a paragraph opens with, `null` where it opens with none. */
export function readDateline(paragraph: string): string | null {
  const head = paragraph.slice(0, LONGEST);
  // Both patterns are slow to start, and few paragraphs have their signs so early.
  const wire = head.includes("(") ? WITH_AGENCY.exec(head)?.groups : undefined;
  if (wire) {
    const marks = (wire["agency"] ?? "").split(/[/,]/);
    if (marks.some((mark) => agencies().has(foldText(mark)))) return wire["place"]?.trim() ?? null;
  }
  const before = /[—–-] /.test(head) ? DASHED.exec(head)?.groups?.["place"] : undefined;
  return before === undefined ? null : placeInCapitals(before.replace(INITIALS, ""));
}

/** "VIENNA", "KAMPALA, Uganda", without "Sept. 14" after it. A counted class of all capitals would take 7 ms to compile. */
function placeInCapitals(before: string): string | null {
  const [town = "", second = "", ...more] = before.trim().split(", ");
  const region = /\d/.test(second) ? "" : second;
  const place = region === "" ? town : `${town}, ${region}`;
  const isTown = town === town.toUpperCase() && town !== town.toLowerCase();
  const fits = town.length <= LONGEST_TOWN && region.length <= LONGEST_REGION && more.length <= 1;
  const letters = place.replace(/[ .,'’-]/g, "").length;
  return isTown && fits && !NO_PLACE.test(place) && letters >= FEWEST_LETTERS ? place : null;
}

/** The article's dateline; its words stay in the body. */
export function findDateline(page: Page): string | null {
  const paragraphs = page.blocks.filter(
    ({ index, verdict }) =>
      index >= page.body.first && index <= page.body.last && verdict?.role === "paragraph",
  );
  for (const { text } of paragraphs.slice(0, TRIED)) {
    const place = readDateline(text);
    if (place !== null) return place;
  }
  return null;
}
