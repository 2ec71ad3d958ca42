/** An image of the front matter without credit. */
import { imagesOf } from "../known-fields.ts";
import type { ArticleRule } from "../rule.ts";

export const imageCredit: ArticleRule = {
  id: "image-credit",
  scope: "article",
  severity: "off",
  description:
    "Each image in `images` has `credit`: who made it. Off unless the configuration asks for it.",
  why: "Most licences ask for the name of the maker, and courts do too.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    alt: A bridge\n    caption: The bridge at dawn\n    credit: Ada Berg\n---\n\nCars.\n",
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - url: a.jpg\n    alt: A bridge\n    caption: The bridge at dawn\n---\n\nCars.\n",
      line: 5,
    },
  ],
  check(manuscript, report) {
    for (const image of imagesOf(manuscript)) {
      if (image.credit === undefined)
        report("Unexpected image without `credit`, expected who made it", image.at);
    }
  },
};
