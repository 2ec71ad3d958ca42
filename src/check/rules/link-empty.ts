/** A link or image without address, or a link without text. */
import { placeOf, placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const linkEmpty: ArticleRule = {
  id: "link-empty",
  scope: "article",
  severity: "error",
  description: "A link has a text and an address, an image has an address.",
  why: "A link without text can't be clicked; one without address leads to the page itself.",
  good: [{ body: "The [port](https://example.com/port) agreed.\n" }],
  bad: [
    { body: "The bridge is open.\nThe [port]() agreed.\n", line: 2 },
    { body: "The [](https://example.com/port) agreed.\n", line: 1 },
    { body: "![The bridge]()\n", line: 1 },
  ],
  check(manuscript, report) {
    for (const part of manuscript.parts) {
      for (const { kind, target, text } of part.spans) {
        if (kind === "html") continue;
        if (target.trim() === "") {
          const shown = `[${text}](`;
          const at = placeOfWords(manuscript, part, shown);
          report(`Unexpected ${kind} without address, expected one`, at);
        } else if (kind === "link" && text.trim() === "") {
          const at = placeOfWords(manuscript, part, `](${target}`);
          report(
            "Unexpected link without text, expected some",
            at.start === 0 ? placeOf(manuscript, part) : at,
          );
        }
      }
    }
  },
};
