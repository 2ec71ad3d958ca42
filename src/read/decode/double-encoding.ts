/** Mends UTF-8 that was read as Latin-1 and saved as UTF-8 once more: `â\u0080\u0099` for ’. */

/** C1 controls: the middle of such letters, and of no text. */
const C1 = /[\u0080-\u009f]/;
/** Three or four bytes of UTF-8 as Latin-1 shows them, `â\u0080\u0099`; two may be "Spaß" and a closing quote. */
const LONG = "[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}";
/** `Ã©`, `Â®`. */
const SHORT = "[\u00c2-\u00df][\u0080-\u00bf]";

/**
 * `text` with its letters as they were meant, where one of them holds a control character and so proves what happened;
 * as it is where none does.
 */
export function mendDoubleEncoding(text: string): string {
  if (!C1.test(text)) return text;
  const isProof = (sequence: string): boolean => C1.test(sequence) && meant(sequence) !== undefined;
  if (!(text.match(new RegExp(LONG, "g")) ?? []).some(isProof)) return text;
  const letters = new RegExp(`${LONG}|${SHORT}`, "g");
  return text.replace(letters, (sequence) => meant(sequence) ?? sequence);
}

/** What the bytes say as UTF-8, `undefined` when they are none. */
function meant(sequence: string): string | undefined {
  const text = Buffer.from(sequence, "latin1").toString("utf8");
  return text.includes("\ufffd") ? undefined : text;
}
