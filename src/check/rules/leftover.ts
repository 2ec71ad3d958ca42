/** What belongs to the page and not to the article: "Read more", "Latest news", share bars, newsletters. */
import type { Verdict } from "../../model/document.ts";
import { foldText } from "../../rules/fold-text.ts";
import { teaserHeadings } from "../../rules/related/teaser-words.ts";
import { leftoverOpeners } from "../leftover-words.ts";
import type { Part } from "../parts.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Characters of the longest block that is looked at: an appeal is short. */
const MAX_LENGTH = 160;
/** Words an opener may have. */
const MAX_OPENER_WORDS = 5;
/** Words of a line that opens like an appeal ("Sign up for our newsletter …"). */
const MAX_APPEAL_WORDS = 14;

export const leftover: ArticleRule = {
  id: "leftover",
  scope: "article",
  severity: "warning",
  description:
    "Nothing of the page around it stands in the article: no “Read more”, no “Latest news”, no share bar, no appeal to sign up.",
  why: "Copied with the article, it reads as if the paper's own words were the reporter's.",
  good: [
    { body: "The mayor said she would read more reports before the vote.\n\nCars cross.\n" },
    { body: "Share prices fell on Friday, and the port closed its books.\n" },
  ],
  bad: [
    { body: "The bridge is open.\n\nRead more: Ferries stop on Friday\n\nCars cross.\n", line: 3 },
    { body: "The bridge is open.\n\n## Latest news\n", line: 3 },
    { body: "The bridge is open.\n\nSign up for our newsletter\n", line: 3 },
  ],
  check(manuscript, report) {
    const { parts } = manuscript;
    parts.forEach((part, i) => {
      if (part.text.length > MAX_LENGTH || !LOOKED_AT.has(part.kind)) return;
      if (!isLeftover(part, () => manuscript.marked.blocks[i]?.verdict)) return;
      report(
        "Unexpected leftover of the page, expected the article alone",
        placeOf(manuscript, part),
      );
    });
  },
};

const LOOKED_AT: ReadonlySet<Part["kind"]> = new Set(["paragraph", "heading", "list-item"]);

/** Words give it away; where they are a sentence's beginning as well, the labeller has the say. */
function isLeftover({ text, kind }: Part, verdict: () => Verdict | undefined): boolean {
  const words = foldText(text);
  if (teaserHeadings().has(words)) return kind !== "list-item";
  const colon = text.search(/[:：]/);
  if (colon > 0 && teaserHeadings().has(foldText(text.slice(0, colon)))) return true;
  if (kind === "heading" || !opensLikeAppeal(words)) return false;
  const role = verdict()?.role;
  return role === "boilerplate" || role === "teaser" || !/[.!?…]["”»]?$/.test(text);
}

function opensLikeAppeal(words: string): boolean {
  const list = words.split(" ");
  if (list.length > MAX_APPEAL_WORDS) return false;
  for (let length = Math.min(MAX_OPENER_WORDS, list.length); length > 0; length -= 1) {
    if (leftoverOpeners().has(list.slice(0, length).join(" "))) return true;
  }
  return false;
}
