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
  /^(?<place>[^()—–:\d]{2,50}?)(?:, \p{L}{3,9}\.? \d{1,2})?,? ?\((?<agency>[^()]{2,40})\) ?[—–:.-]/u;
const CAPITALS =
  /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}(?:, (?!\p{L}{3,9}\.? \d)[\p{L} .]{2,20})?)(?:, [^—–]{3,20})?,? ?[—–-]{1,2} /u;

/** Paragraph heads and the place they tell; a test reads them. */
export const DATELINE_EXAMPLES: Readonly<Record<string, string | null>> = {
  "VIENNA (Reuters) — The talks went on.": "VIENNA",
  "NEW YORK, NY (AP) — The bridge opened.": "NEW YORK, NY",
  "Berlin (dpa) - Die Brücke ist offen.": "Berlin",
  "CALDER BAY, Nov 21 (Reuters) - The talks went on.": "CALDER BAY",
  "LUND HARBOR, Minn. (AP) — The bridge opened.": "LUND HARBOR, Minn.",
  "KAMPALA, Uganda — The bridge opened.": "KAMPALA, Uganda",
  "The bridge (built in 1990) - as all know - is old.": null,
  "EU — and others — agreed.": null,
};

/** The place a paragraph opens with, `null` where it opens with none. */
export function readDateline(paragraph: string): string | null {
  const head = paragraph.slice(0, LONGEST);
  const wire = WITH_AGENCY.exec(head)?.groups;
  if (wire) {
    const marks = (wire["agency"] ?? "").split(/[/,]/);
    if (marks.some((mark) => agencies().has(foldText(mark)))) return wire["place"]?.trim() ?? null;
  }
  const capitals = CAPITALS.exec(head)?.groups?.["place"];
  if (capitals !== undefined && capitals.replace(/\P{L}/gu, "").length >= 4) return capitals.trim();
  return null;
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
