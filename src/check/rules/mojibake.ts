/** Letters that were UTF-8 and were read as Windows-1252. */
import type { TextRule } from "../rule.ts";
import { isIn, scan, warningSpans } from "../scan.ts";
import { meantBy, misreadLetters } from "../../read/decode/misread-letters.ts";

/** Closing quotes that may well follow a word in capitals that ends in Ã. */
const QUOTES = "‘’“”«»";
const MISREAD = misreadLetters();
const MARK = /["'`“”„«»‘’]/;
/** The mark behind quoted letters; in JSON a backslash stands before it. */
const QUOTED = /^\\?["'`“”„«»‘’]/;
const CAPITAL = /\p{Lu}/u;

export const mojibake: TextRule = {
  id: "mojibake",
  scope: "text",
  severity: "error",
  description:
    "Accents and quotes are themselves, not what UTF-8 looks like when read as Windows-1252.",
  why: "The words can't be found any more, and each round of saving makes it worse.",
  good: [
    { body: "The café’s owner said: “No.”\n" },
    { body: "“NÃO É A MINHA IRMÔ\n" },
    { body: "Where the sign said “Ã¤”, an “ä” was meant.\n" },
    { path: "a.json", file: '{ "text": "Where it said \\"Ã¤\\", an ä was meant." }\n' },
  ],
  bad: [
    {
      path: "a.json",
      file: '{ "title": "CafÃ©",\n  "warnings": [{ "message": "Letters were garbled: `CafÃ©`" }] }\n',
      line: 1,
      fixed:
        '{ "title": "Café",\n  "warnings": [{ "message": "Letters were garbled: `CafÃ©`" }] }\n',
    },
    { body: "The cafÃ© is open.\n", line: 1, fixed: "The café is open.\n" },
    { body: "The owner didnâ€™t agree.\n", line: 1, fixed: "The owner didn’t agree.\n" },
  ],
  check(manuscript, report) {
    const { text } = manuscript;
    const warnings = warningSpans(manuscript);
    for (const at of scan(text, MISREAD)) {
      if (isIn(warnings, at.start)) continue;
      // Quoted by itself it is what the text is about.
      if (MARK.test(text[at.start - 1] ?? "") && QUOTED.test(text.slice(at.end, at.end + 2)))
        continue;
      const capitals = CAPITAL.test(text[at.start - 1] ?? "");
      if (capitals && QUOTES.includes(at.text[1] ?? "x")) continue;
      const mended = meantBy(at.text);
      if (mended === undefined) continue;
      const message = `Unexpected wrongly decoded \`${at.text}\`, expected \`${mended}\``;
      report(message, at, [{ start: at.start, end: at.end, text: mended }]);
    }
  },
};
