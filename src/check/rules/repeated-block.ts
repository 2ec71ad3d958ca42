/** A block that is in the body twice. */
import { isCopy } from "../mark.ts";
import { lineNote, placeOf } from "../place.ts";
import type { ArticleRule } from "../rule.ts";

const NOTE =
  "The picture is shown by courtesy of the harbour museum, which gives no others; write to it for copies of this one.";
/** Shorter blocks are labels, which may come again: "Webcam". In characters. */
const SHORTEST = 10;

const SENTENCE =
  "The bridge over the harbour is open to cars again after a year of work on its piers and its deck.";

export const repeatedBlock: ArticleRule = {
  id: "repeated-block",
  scope: "article",
  severity: "error",
  description:
    "No stretch of the body repeats an earlier one, word for word or nearly so: the dedupe stage of `import` finds none. A pull quote, set as a quotation, may.",
  why: "Pasting a page twice, or its phone and its desktop version, is the most frequent fault of copied articles.",
  good: [
    { body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n` },
    {
      body: `Ferries stop on Friday at noon, the port said, and the fare for lorries falls in spring by a tenth.\n\n${SENTENCE} Nobody had thought that it would take so long, and the mayor least of all.\n\n> ${SENTENCE}\n\nThe old toll house becomes a museum, which the school across the road had asked for since the winter.\n`,
    },
    {
      body: [
        "In the north the towers stand on bare rock, and gulls are all that looks at them.",
        "The southern ramp begins behind the fish market, where lorries wait for the morning.",
        "Cyclists reach the deck from the east by a stair that was never meant for wheels.",
        "On the western side, ferries still land twice a day for those who fear the height.",
      ]
        .map((side) => `${side}\n\n${NOTE}\n`)
        .join("\n"),
    },
  ],
  bad: [
    { body: `${SENTENCE}\n\nFerries stop on Friday, the port said.\n\n${SENTENCE}\n`, line: 5 },
  ],
  check(manuscript, report) {
    if (!manuscript.mayRepeat) return;
    const { deduped, parts } = manuscript;
    parts.forEach((part, i) => {
      const of = deduped.blocks[i]?.verdict?.of;
      if (of === undefined || part.text.length < SHORTEST || !isCopy(deduped, i)) return;
      const message = `Unexpected repeat${lineNote(manuscript, parts[of])}, expected each block once`;
      report(message, placeOf(manuscript, part));
    });
  },
};
