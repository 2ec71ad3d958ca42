/** Characters that can't be seen: zero-width ones, soft hyphens, marks of direction. */
import type { TextRule } from "../rule.ts";
import { codePoint, scan } from "../scan.ts";

/** Zero-width space, word joiner, inner byte order mark, soft hyphen, Mongolian separator, line and paragraph separators. */
const ALWAYS = "\u200b\u2060\ufeff\u00ad\u180e\u2028\u2029";
/** Joiners: at home in emoji and in Arabic or Indic script, lost between Latin letters. */
const JOINERS = ["\u200c", "\u200d"];
/** Embeddings, overrides and isolates of direction: at home where right-to-left script is. */
const DIRECTION = "\u202a-\u202e\u2066-\u2069";
const INVISIBLE = new RegExp([`[${ALWAYS}]`, ...JOINERS, `[${DIRECTION}]`].join("|"), "g");
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const WESTERN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\s\d.,;:!?]?$/u;
/** Separators become a space, so that no words grow together. */
const SEPARATORS = "\u2028\u2029";

export const invisibleCharacter: TextRule = {
  id: "invisible-character",
  scope: "text",
  severity: "warning",
  description:
    "Text holds no zero-width characters, soft hyphens or marks of direction that it has no use for.",
  why: "They come along when a web page is copied; search, spell checks and comparisons then miss the word.",
  good: [{ body: "The family 👩‍👩‍👧 crossed the bridge.\n" }, { body: "می‌خواهم از پل بگذرم.\n" }],
  bad: [
    { body: "The brid\u200bge is open.\n", line: 1, fixed: "The bridge is open.\n" },
    { body: "The har\u00adbour is closed.\n", line: 1, fixed: "The harbour is closed.\n" },
  ],
  check({ text }, report) {
    for (const at of scan(text, INVISIBLE)) {
      if (at.start === 0 || isAtHome(text, at.start, at.text)) continue;
      const message = `Unexpected invisible character ${codePoint(at.text)}, expected none`;
      const mended = SEPARATORS.includes(at.text) ? " " : "";
      report(message, at, [{ start: at.start, end: at.end, text: mended }]);
    }
  },
};

function isAtHome(text: string, offset: number, character: string): boolean {
  if (ALWAYS.includes(character)) return false;
  if (JOINERS.includes(character)) {
    return !(WESTERN.test(text[offset - 1] ?? "") && WESTERN.test(text[offset + 1] ?? ""));
  }
  return RIGHT_TO_LEFT.test(text);
}
