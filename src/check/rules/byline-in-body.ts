/** A byline that stayed in the body. */
import { authorsOf, textOf } from "../known-fields.ts";
import type { Part } from "../parts.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { foldText } from "../../rules/fold-text.ts";
import { opensAsByline } from "../../rules/leftovers/byline-line.ts";
import { isAtEdge } from "../../rules/leftovers/edges.ts";

/** Characters above which a block is not looked at. */
const MAX_LENGTH = 200;

const LINES: ReadonlySet<Part["kind"]> = new Set(["paragraph", "heading"]);

export const bylineInBody: ArticleRule = {
  id: "byline-in-body",
  scope: "article",
  severity: "warning",
  description: "The byline stands in the front matter, not in the body.",
  why: "The template prints it already: readers see it twice.",
  good: [
    { body: "By Friday the bridge was open again, the port said.\n" },
    { body: "From the Harbour Post\n\nThe bridge is open.\n" },
    { body: "## Interview with Ada Berg\n\nThe bridge is open.\n" },
    { body: "Note: the above is from Bridges of the North, by Ada Berg\n" },
  ],
  bad: [
    { body: "By Ada Berg\n\nThe bridge is open.\n", line: 1 },
    { body: "The bridge is open.\n\n#### Written by Ada Berg\n", line: 3 },
  ],
  check(manuscript, report) {
    const { parts } = manuscript;
    const known = new Set(
      [textOf(manuscript, "byline") ?? "", ...authorsOf(manuscript).map(({ text }) => text)]
        .map(foldText)
        .filter((words) => words !== ""),
    );
    parts.forEach((part, i) => {
      const edge = isAtEdge(i, parts.length);
      if (!edge || !LINES.has(part.kind) || part.text.length > MAX_LENGTH) return;
      if (!opensAsByline(part.text) && !known.has(foldText(part.text))) return;
      report(
        "Unexpected byline in the body, expected it in the front matter only",
        placeOf(manuscript, part),
      );
    });
  },
};
