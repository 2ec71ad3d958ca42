/** Mends UTF-8 that was read as Windows-1252 and saved so: `isnâ€™t` for isn’t, `cafÃ©` for café. */
import { FIRST_HIGH_BYTE, WINDOWS_1252_HIGH } from "./windows-1252.ts";

/** What the bytes 80 to BF become, also where a decoder keeps 80 to 9F as control characters. */
const REST = `${WINDOWS_1252_HIGH}\u0080-\u00bf`;
/**
 * `Ã©` for é, `Â£` for £; `â€™` for ’, `â‚¬` for €; `ðŸ˜€` for an emoji. Other leads, such as `é…”`, are left
 * alone: they occur in good French and German.
 */
const MISREAD = [`[ÂÃ][${REST}]`, `â[€‚„†ˆ‰][${REST}]`, `ðŸ[${REST}]{2}`].join("|");

/** A fresh pattern for letters that were misread. */
export const misreadLetters = (): RegExp => new RegExp(MISREAD, "gu");

/** The byte that a character was before it was wrongly decoded. */
function byteOf(character: string): number {
  const high = WINDOWS_1252_HIGH.indexOf(character);
  return high >= 0 ? FIRST_HIGH_BYTE + high : (character.codePointAt(0) ?? 0);
}

/** The text that was meant, `undefined` when the bytes are no UTF-8. */
export function meantBy(misread: string): string | undefined {
  const bytes = Uint8Array.from(Array.from(misread, byteOf));
  const meant = new TextDecoder("utf-8").decode(bytes);
  return meant.includes("\ufffd") ? undefined : meant;
}

/** An apostrophe or an accent inside a word, where no good text has such letters. */
const PROOF = /\p{L}â€™\p{L}|\p{Ll}Ã[\u00a0-\u00bf]\p{Ll}/gu;
/** One may be what a text is about. */
const PROOFS = 3;
/** A closing quotation mark, the third byte of which Windows-1252 has no letter for, so that it got lost. */
const LOST_QUOTE = /â€(?:\ufffd|(?=[\s.,;:!?)]|$))/g;

/** Pages that name each letter: `&acirc;&euro;&trade;`. */
const NAMED = /&acirc;&euro;(?:&(#157|[a-z]{3,6});)?/g;
const NAMES: Readonly<Record<string, string>> = {
  trade: "™",
  oelig: "œ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  tilde: "˜",
  brvbar: "¦",
  "#157": "\u009d",
};

/** `text` with its letters as they were meant, where several words prove what happened; as it is where none do. */
export function mendMisreadLetters(text: string): string {
  const shown = text.includes("&acirc;&euro;") ? text.replace(NAMED, spellOut) : text;
  if (!shown.includes("â€") && !shown.includes("Ã")) return text;
  if ((shown.match(PROOF)?.length ?? 0) < PROOFS) return text;
  const whole = shown.replace(LOST_QUOTE, "”");
  return whole.replace(misreadLetters(), (misread) => meantBy(misread) ?? misread);
}

function spellOut(named: string, name: string | undefined): string {
  if (name === undefined) return "â€";
  const letter = NAMES[name];
  return letter === undefined ? named : `â€${letter}`;
}
