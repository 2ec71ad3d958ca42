/** A caption that stayed in the body. */
import { imagesOf } from "../known-fields.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { foldText } from "../../rules/fold-text.ts";
import { isLongSentence } from "../../rules/leftovers/long-sentence.ts";

/** Words that a caption without credit has at least: "Ada Berg" may well be a paragraph's beginning. */
const MIN_WORDS = 3;

/** A line is at most so many times as long as its words: the rest is punctuation and "Photo:". */
const MOST_PUNCTUATION = 2;

export const captionInBody: ArticleRule = {
  id: "caption-in-body",
  scope: "article",
  severity: "warning",
  description: "The caption of an image in the front matter doesn't stand in the body too.",
  why: "Without its image a caption reads like a stray sentence.",
  good: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - caption: The bridge at dawn\n---\n\nThe bridge at dawn was empty.\n",
    },
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - caption: The port said that it would open the old bridge to cars again after the winter.\n---\n\nThe port said that it would open the old bridge to cars again after the winter.\n",
    },
  ],
  bad: [
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - caption: The bridge at dawn\n    credit: Ada Berg\n---\n\nThe bridge at dawn. Photo: Ada Berg\n\nCars cross.\n",
      line: 9,
    },
  ],
  check(manuscript, report) {
    const captions = imagesOf(manuscript).flatMap(({ caption, credit }) => {
      const words = foldText(caption ?? "");
      if (words.split(" ").length < MIN_WORDS) return [];
      return [{ words, credit: foldText(credit ?? "") }];
    });
    if (captions.length === 0) return;
    const lengths = captions.map(({ words, credit }) => words.length + credit.length);
    const longest = MOST_PUNCTUATION * Math.max(...lengths);
    for (const part of manuscript.parts) {
      if (part.kind === "image" || part.kind === "heading" || part.text.length > longest) continue;
      const words = foldText(part.text);
      const stray = captions.some(
        (caption) =>
          (words === caption.words && !isLongSentence(part.text)) ||
          (caption.credit !== "" &&
            words.startsWith(caption.words) &&
            words.endsWith(caption.credit)),
      );
      if (!stray) continue;
      report(
        "Unexpected caption in the body, expected it in `images` only",
        placeOf(manuscript, part),
      );
    }
  },
};
