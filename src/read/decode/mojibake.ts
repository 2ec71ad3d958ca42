/** Notices text that was read in the wrong encoding on its way here. */

/** Bytes 0x80 to 0xBF as Windows-1252 or Latin-1 show them. */
const TAIL = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
/** The same bytes as Windows-1251 shows them. */
const CYRILLIC_TAIL = "\u00a0-\u00bfЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈҐЁЄЇІіґёєјЅѕї№";

/**
 * UTF-8 read as an eight-bit encoding: `Ã©` (é), `â€™` (’), `Â°` (°), `ðŸ˜€` (an emoji), `Ð¿Ñ€` (Cyrillic),
 * `Р°Рё` (Cyrillic read as Windows-1251); U+FFFD, a lost letter; C1 controls, Windows-1252 read as Latin-1.
 */
const SIGNS = new RegExp(
  [
    "\ufffd",
    "[\u0080-\u0084\u0086-\u009f]",
    `Ã[${TAIL}]`,
    "Â[\u00a0-\u00bf]",
    `â[€‚„†‡ˆ‰][${TAIL}]`,
    `ðŸ[${TAIL}]`,
    `(?:[ÐÑ][${TAIL}]){2}`,
    `(?:[РС][${CYRILLIC_TAIL}]){3}`,
    "ï»¿",
  ].join("|"),
);

/** The units that such signs begin with, besides the C1 controls. */
export const FIRST_OF_SIGNS = "\ufffdÃÂâðÐÑРСï";

/** Where the first sign of a wrong encoding stands in `text`; -1 without one. */
export function firstMojibake(text: string): number {
  return text.search(SIGNS);
}
