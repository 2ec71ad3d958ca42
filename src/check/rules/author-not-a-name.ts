/** An author that is not a name. */
import { accounts } from "../../rules/byline/byline-words.ts";
import { foldText } from "../../rules/fold-text.ts";
import { authorsOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/** "By Ada Berg", "Von Ada Berg": the word belongs to the byline. */
const OPENER = /^(?:by|von|par|por|door|written by|text:|author:)\s+(?=\S)/i;
const ADDRESS = /@\w|https?:|www\.|\/\//;
/** Words above which a name is a sentence; organisations have long ones. */
const MAX_NAME_WORDS = 10;

export const authorNotAName: ArticleRule = {
  id: "author-not-a-name",
  scope: "article",
  severity: "warning",
  description: "Authors are names of people or organisations, without “By”, accounts or addresses.",
  why: "Author pages and feeds are made from them: “By Ada Berg” and “Ada Berg” become two people.",
  good: [
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\nauthors:\n  - name: Ada Berg\n---\n\nCars.\n" },
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\nauthors: [Harbour Post]\n---\n\nCars.\n" },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nauthors:\n  - name: By Ada Berg\n---\n\nCars.\n",
      line: 5,
    },
    { file: "---\ntitle: Bridge\ndate: 2024-11-13\nauthors: [admin]\n---\n\nCars.\n", line: 4 },
  ],
  check(manuscript, report) {
    for (const { text, at } of authorsOf(manuscript)) {
      const fault = faultOf(text.trim());
      if (fault !== undefined)
        report(`Unexpected ${fault} in author \`${text}\`, expected a name`, at);
    }
  },
};

function faultOf(name: string): string | undefined {
  const opener = OPENER.exec(name);
  if (opener) return `\`${opener[0].trim()}\``;
  if (accounts().has(foldText(name))) return "account";
  if (ADDRESS.test(name)) return "address";
  if (!/\p{L}/u.test(name)) return "text without letters";
  return name.split(/\s+/).length > MAX_NAME_WORDS ? "sentence" : undefined;
}
