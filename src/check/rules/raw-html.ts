/** HTML in Markdown. */
import { placeOf, placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

const TAG = /<\/?([a-z][a-z0-9-]*)[^>]*>?/i;

export const rawHtml: ArticleRule = {
  id: "raw-html",
  scope: "article",
  severity: "warning",
  description: "The body is Markdown without HTML; comments are welcome.",
  why: "HTML is shown as text, dropped or run, by the tool: an article should read the same everywhere.",
  good: [
    { body: "The bridge is **open**.\n\n<!-- the port confirms -->\n" },
    { body: "It is < 3 metres wide, in HTML: `<b>`.\n" },
  ],
  bad: [
    { body: '<div class="ad">\nThe bridge is open.\n</div>\n', line: 1 },
    { body: "The bridge\nis <b>open</b>.\n", line: 2 },
  ],
  check(manuscript, report) {
    for (const part of manuscript.parts) {
      if (part.kind === "html") {
        const tag = TAG.exec(part.source);
        if (tag) report(message(tag[1]), placeOf(manuscript, part));
        continue;
      }
      const seen = new Map<string, number>();
      for (const { kind, target } of part.spans) {
        const tag = kind === "html" ? TAG.exec(target) : null;
        const nth = seen.get(target) ?? 0;
        seen.set(target, nth + 1);
        // The opening tag speaks for its closing one.
        if (!tag || target.startsWith("</")) continue;
        report(message(tag[1]), placeOfWords(manuscript, part, target, nth));
      }
    }
  },
};

function message(tag = ""): string {
  return `Unexpected HTML \`<${tag.toLowerCase()}>\`, expected Markdown`;
}
