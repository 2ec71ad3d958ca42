/** The site's name at the end of a title. */
import { splitAtBar } from "../../rules/title/site-suffix.ts";
import { textOf, titleOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

/** Marks that divide a headline from the name of its site. */
const DIVIDERS = /\s[|–—·•:»-]\s|\s?\|\s?/gu;

export const titleSiteName: ArticleRule = {
  id: "title-site-name",
  scope: "article",
  severity: "warning",
  description: "A title doesn't end in the name of its site.",
  why: "Page titles carry it for browser tabs; in a list every line then ends alike.",
  good: [
    { file: "---\ntitle: Bridge reopens - a year late\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    { file: "---\ntitle: Bridge plans | Top 5 ideas\ndate: 2024-11-13\n---\n\nCars cross.\n" },
    { file: "---\ntitle: Opinion | Bridges Matter\ndate: 2024-11-13\n---\n\nCars cross.\n" },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge reopens at last | Harbour Post\ndate: 2024-11-13\n---\n\nCars.\n",
      line: 2,
    },
    {
      file: "---\ntitle: Bridge reopens - Harbour Post\nsiteName: Harbour Post\ndate: 2024-11-13\n---\n\nCars.\n",
      line: 2,
    },
  ],
  check(manuscript, report) {
    const title = titleOf(manuscript);
    if (!title) return;
    const last = [...title.text.matchAll(DIVIDERS)].at(-1);
    if (!last || last.index === 0) return;
    const name = title.text.slice(last.index + last[0].length).trim();
    const siteName = textOf(manuscript, "siteName");
    const names = [...manuscript.settings.siteNames, ...(siteName === undefined ? [] : [siteName])];
    const known = names.some((other) => other.toLowerCase() === name.toLowerCase());
    const behindBar = splitAtBar(title.text)?.name === name;
    if (!known && !behindBar) return;
    report(
      `Unexpected site name \`${name}\` at the end of the title, expected the headline`,
      title.at,
    );
  },
};
