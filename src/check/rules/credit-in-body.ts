/** An image's credit that stayed in the body. */
import { imagesOf } from "../known-fields.ts";
import { placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";
import { wordsOf } from "../same-words.ts";

/** "Photo: Ada Berg", "(Photo by Ada Berg)", "Foto: dpa", "© Reuters", "Image credit: …". */
const CREDIT =
  /^[([]?(?:(?:photo|photograph|picture|image|foto|bild|crédit photo|imagen|fotografía|immagine)s?(?: (?:credit|courtesy of|by|von|di|de))?[:/]|(?:photo|photograph|image) (?:by|courtesy of) |©)/i;
/** Words above which a line that opens so is a sentence. */
const MAX_WORDS = 12;
/** Characters above which a block is not looked at. */
const MAX_LENGTH = 200;

export const creditInBody: ArticleRule = {
  id: "credit-in-body",
  scope: "article",
  severity: "warning",
  description: "An image's credit doesn't stand in the body as a line of its own.",
  why: "Without its image a credit names a stranger in the middle of a story.",
  good: [
    {
      body: "Photos by visitors may be used in the exhibition, said the museum, if they agree to it.\n",
    },
  ],
  bad: [{ body: "Photo: Ada Berg\n\nThe bridge is open.\n", line: 1 }],
  check(manuscript, report) {
    const credits = new Set(imagesOf(manuscript).map(({ credit }) => wordsOf(credit ?? "")));
    for (const part of manuscript.parts) {
      if (part.kind !== "paragraph" || part.text.length > MAX_LENGTH) continue;
      const words = wordsOf(part.text);
      const short = words.split(" ").length <= MAX_WORDS;
      const stray = (short && CREDIT.test(part.text)) || (words !== "" && credits.has(words));
      if (!stray) continue;
      report(
        "Unexpected image credit in the body, expected it in `images` only",
        placeOf(manuscript, part),
      );
    }
  },
};
