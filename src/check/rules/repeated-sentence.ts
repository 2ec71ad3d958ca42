/** A short or slightly changed block that is in the body twice. */
import { isCopy } from "../mark.ts";
import { lineNote, placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

export const repeatedSentence: ArticleRule = {
  id: "repeated-sentence",
  scope: "article",
  severity: "info",
  description:
    "No block of eight words or more comes twice by itself, as it is or with a word or two changed.",
  why: "It may be a refrain or a pull quote, so `import` keeps it; often it is a second version that somebody forgot.",
  good: [{ body: "Cars cross again.\n\nFerries stop on Friday at noon.\n\nCars cross again.\n" }],
  bad: [
    {
      body: "The port says the fare falls in spring.\n\nCars cross.\n\nThe port says: the fare falls in spring.\n",
      line: 5,
    },
  ],
  check(manuscript, report) {
    const { copies, deduped, parts } = manuscript;
    for (const [i, of] of copies) {
      const part = parts[i];
      // What the dedupe stage marks is `repeated-block`'s business.
      if (!part || isCopy(deduped, i)) continue;
      const message = `Unexpected repeat${lineNote(manuscript, parts[of])}, expected each sentence once`;
      report(message, placeOf(manuscript, part));
    }
  },
};
