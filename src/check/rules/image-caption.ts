/** An image of the front matter without caption. */
import { imagesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const imageCaption: ArticleRule = {
  id: "image-caption",
  scope: "article",
  severity: "off",
  description:
    "Each image in `images` has `caption`: a caption. Off unless the configuration asks for it.",
  why: "Readers look at captions before they read the story.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    alt: A bridge\n    caption: The bridge at dawn\n    credit: Ada Berg\n---\n\nCars.\n",
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    alt: A bridge\n    credit: Ada Berg\n---\n\nCars.\n",
      line: 5,
    },
  ],
  check(manuscript, report) {
    for (const image of imagesOf(manuscript)) {
      if (image.caption === undefined)
        report("Unexpected image without `caption`, expected a caption", image.at);
    }
  },
};
