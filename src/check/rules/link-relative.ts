/** A relative link in an article that doesn't say what it is relative to. */
import { textOf } from "../known-fields.ts";
import { readTarget } from "../local-target.ts";
import { placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const linkRelative: ArticleRule = {
  id: "link-relative",
  scope: "article",
  severity: "info",
  description:
    "A link to a path has a base: `base` in the configuration, or `url` in the front matter; files beside the article need none. Off with the presets of site generators, which resolve the paths of their own site.",
  why: "`/news/42` led somewhere on the page it was copied from; here it leads nowhere.",
  good: [
    { config: { base: "https://example.com" }, body: "The [port](/port) agreed.\n" },
    { body: "The [port](https://example.com/port) agreed.\n" },
    { body: "See [above](#costs).\n" },
    { body: "![The bridge](bridge.jpg)\n", files: { "bridge.jpg": "" } },
  ],
  bad: [{ body: "The [port](/news/42) agreed.\n", line: 1 }],
  check(manuscript, report) {
    const { files, settings } = manuscript;
    if (settings.base !== null || textOf(manuscript, "url") !== undefined) return;
    for (const part of manuscript.parts) {
      for (const { kind, target } of part.spans) {
        if (kind === "html" || readTarget(target).kind !== "path") continue;
        if (!target.startsWith("/") && files.exists(target)) continue;
        report(
          `Unexpected relative address \`${target}\`, expected a whole one, or \`base\` in the configuration`,
          placeOfWords(manuscript, part, target),
        );
      }
    }
  },
};
