/** Letters that were UTF-8 and were read as Windows-1252. */
import type { TextRule } from "../rule.ts";
import { isIn, scan, warningSpans } from "../scan.ts";
import { FIRST_HIGH_BYTE, WINDOWS_1252_HIGH } from "../../read/decode/windows-1252.ts";

/** What the bytes 80 to BF become, also where a decoder keeps 80 to 9F as control characters. */
const REST = `${WINDOWS_1252_HIGH}\u0080-\u00bf`;
/** Closing quotes that may well follow a word in capitals that ends in Ã. */
const QUOTES = "‘’“”«»";
/**
 * `Ã©` for é, `Â£` for £; `â€™` for ’, `â‚¬` for €; `ðŸ˜€` for an emoji. Other leads, such as `é…”`, are left
 * alone: they occur in good French and German.
 */
const MOJIBAKE = new RegExp(
  [`[ÂÃ][${REST}]`, `â[€‚„†ˆ‰][${REST}]`, `ðŸ[${REST}]{2}`].join("|"),
  "gu",
);
const MARK = /["'`“”„«»‘’]/;
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
    for (const at of scan(text, MOJIBAKE)) {
      if (isIn(warnings, at.start)) continue;
      // Quoted by itself it is what the text is about.
      if (MARK.test(text[at.start - 1] ?? "") && MARK.test(text[at.end] ?? "")) continue;
      const capitals = CAPITAL.test(text[at.start - 1] ?? "");
      if (capitals && QUOTES.includes(at.text[1] ?? "x")) continue;
      const mended = mend(at.text);
      if (mended === undefined) continue;
      const message = `Unexpected wrongly decoded \`${at.text}\`, expected \`${mended}\``;
      report(message, at, [{ start: at.start, end: at.end, text: mended }]);
    }
  },
};

/** The byte that a character was before it was wrongly decoded. */
function byteOf(character: string): number {
  const high = WINDOWS_1252_HIGH.indexOf(character);
  return high >= 0 ? FIRST_HIGH_BYTE + high : (character.codePointAt(0) ?? 0);
}

/** The text that was meant, `undefined` when the bytes are no UTF-8. */
function mend(text: string): string | undefined {
  const mended = new TextDecoder("utf-8").decode(Uint8Array.from(Array.from(text, byteOf)));
  return mended.includes("\ufffd") ? undefined : mended;
}
