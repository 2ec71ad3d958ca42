/** An image's credit that stayed in the body. */
import { splitCredit } from "../../rules/images/split-credit.ts";
import {
  isCreditLine,
  isKnownCredit,
  knownCredits,
  LONGEST_CREDIT_LINE,
} from "../../rules/leftovers/credit-line.ts";
import { imagesOf } from "../known-fields.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const creditInBody: ArticleRule = {
  id: "credit-in-body",
  scope: "article",
  severity: "warning",
  description: "An image's credit doesn't stand in the body as a line of its own.",
  why: "Without its image a credit names a stranger in the middle of a story.",
  good: [
    { body: "Photos by visitors may be used in the exhibition, the museum said.\n" },
    {
      file: "---\ntitle: Bridge\ndate: 2024-11-13\nimages:\n  - credit: Health\n---\n\nHealth\n\nCars cross.\n",
    },
  ],
  bad: [
    { body: "Photo: Ada Berg\n\nThe bridge is open.\n", line: 1 },
    { body: "The bridge is open.\n\n(Foto: Ada Berg/dpa)\n\nCars cross.\n", line: 3 },
  ],
  check(manuscript, report) {
    const credits = knownCredits(imagesOf(manuscript));
    for (const part of manuscript.parts) {
      if (part.kind !== "paragraph" || part.text.length > LONGEST_CREDIT_LINE) continue;
      if (!isCreditLine(part.text, splitCredit) && !isKnownCredit(part.text, credits)) continue;
      const message = "Unexpected image credit in the body, expected it in `images` only";
      report(message, placeOf(manuscript, part));
    }
  },
};
