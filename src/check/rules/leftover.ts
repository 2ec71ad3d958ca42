/** What belongs to the page and not to the article: "Read more", "Latest news", share bars, newsletters. */
import type { Verdict } from "../../model/document.ts";
import { readAppeal } from "../../rules/furniture/read-appeal.ts";
import { readFurniture } from "../../rules/furniture/read-furniture.ts";
import type { Part } from "../parts.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Characters of the longest block that is looked at: an appeal is short. */
const MAX_LENGTH = 160;
/** How sure the labeller must be, 0 to 1, of what may be the author's own words. */
const SURE = 0.97;

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
    { body: "## Further reading\n\n- The report of the port\n" },
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

/** The words that `import` knows give it away; for a sentence that opens like an appeal, the labeller has the say. */
function isLeftover({ text, kind }: Part, verdict: () => Verdict | undefined): boolean {
  if (kind !== "list-item" && readFurniture(text) !== null) return true;
  if (kind === "heading") return false;
  const appeal = readAppeal(text);
  if (!appeal) return false;
  if (appeal.named || appeal.brief) return true;
  const { role, confidence = 0 } = verdict() ?? {};
  return (role === "boilerplate" || role === "teaser") && confidence >= SURE;
}
