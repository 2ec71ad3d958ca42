/** A link to a file that isn't there. */
import { readTarget } from "../local-target.ts";
import { placeOfWords } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const linkFileMissing: ArticleRule = {
  id: "link-file-missing",
  scope: "article",
  severity: "error",
  description: "A link or image that names a file beside the article leads to one.",
  why: "Files are moved and renamed; the article then shows a gap.",
  good: [{ body: "![The bridge](img/bridge.jpg)\n", files: { "img/bridge.jpg": "" } }],
  bad: [
    { body: "![The bridge](img/bridge.jpg)\n", line: 1 },
    { body: "More in [the report](report.pdf).\n", line: 1 },
  ],
  check(manuscript, report) {
    for (const part of manuscript.parts) {
      for (const { kind, target } of part.spans) {
        const local = kind === "html" ? undefined : readTarget(target);
        if (local?.kind !== "file" || manuscript.files.exists(local.path)) continue;
        report(
          `Unexpected address \`${target}\`, expected a file that is there`,
          placeOfWords(manuscript, part, target),
        );
      }
    }
  },
};
