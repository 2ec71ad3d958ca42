/** An image of the front matter without alt. */
import { imagesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const imageAlt: ArticleRule = {
  id: "image-alt",
  scope: "article",
  severity: "off",
  description:
    "Each image in `images` has `alt`: a text in place of the image. Off unless the configuration asks for it.",
  why: "Who can't see the image hears this text instead.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    alt: A bridge\n    caption: The bridge at dawn\n    credit: Ada Berg\n---\n\nCars.\n",
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    caption: The bridge at dawn\n    credit: Ada Berg\n---\n\nCars.\n",
      line: 5,
    },
  ],
  check(manuscript, report) {
    for (const image of imagesOf(manuscript)) {
      if (image.alt === undefined)
        report("Unexpected image without `alt`, expected a text in place of the image", image.at);
    }
  },
};
