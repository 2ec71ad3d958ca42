/** A link that runs a program. */
import { placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

/** Schemes that run something; white space inside is how they hide. */
const RUNS = /^\s*(?:javascript|vbscript|data)\s*:/i;
const IMAGE_DATA = /^\s*data\s*:\s*image\//i;

export const linkJavascript: ArticleRule = {
  id: "link-javascript",
  scope: "article",
  severity: "error",
  description: "No link is a program: no `javascript:`, `vbscript:` or `data:` address.",
  why: "Such links are left over from share buttons, or are an attack.",
  good: [{ body: "The [port](https://example.com/port) agreed.\n" }],
  bad: [{ body: "[Share](javascript:share())\n", line: 1 }],
  check(manuscript, report) {
    for (const part of manuscript.parts) {
      for (const { kind, target } of part.spans) {
        if (kind === "html" || !RUNS.test(target)) continue;
        if (kind === "image" && IMAGE_DATA.test(target)) continue;
        const scheme = target.slice(0, target.indexOf(":") + 1).trim();
        report(
          `Unexpected address \`${scheme}\`, expected a page`,
          placeOfWords(manuscript, part, target),
        );
      }
    }
  },
};
