/** A title in capitals. */
import { titleOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/** Letters below which capitals may be an abbreviation: "NATO, EU". */
const MIN_LETTERS = 12;

export const titleAllCaps: ArticleRule = {
  id: "title-all-caps",
  scope: "article",
  severity: "info",
  description: "A title isn't written in capitals throughout.",
  why: "Capitals are a matter of style sheets: from the text they can't be taken back. Where a paper prints its titles so, they are right.",
  good: [
    { file: "---\ntitle: NATO and EU meet\ndate: 2024-11-13\n---\n\nThey met.\n" },
    { file: "---\ntitle: NATO, EU\ndate: 2024-11-13\n---\n\nThey met.\n" },
  ],
  bad: [{ file: "---\ntitle: BRIDGE REOPENS\ndate: 2024-11-13\n---\n\nCars cross.\n", line: 2 }],
  check(manuscript, report) {
    const title = titleOf(manuscript);
    if (!title || /\p{Ll}/u.test(title.text)) return;
    if ((title.text.match(/\p{Lu}/gu) ?? []).length < MIN_LETTERS) return;
    report("Unexpected capitals throughout the title, expected small letters", title.at);
  },
};
