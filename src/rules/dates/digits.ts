/** The value of a decimal digit of any script that news pages write numbers in. */

/** Code points of the zeros: ASCII, Arabic, Persian, Indic scripts, Thai, Lao, Myanmar, Khmer, full width. */
const ZEROS: readonly number[] = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0,
  0x1040, 0x17e0, 0xff10,
];
const ASCII_END = 0x80;
/** The first zero beyond ASCII: before it stand the letters of Europe. */
const FIRST_FOREIGN = 0x660;
/** Between these stand the letters of Chinese, Japanese and Korean, and no digit. */
const BEFORE_EAST_ASIA = 0x17ea;
const FULL_WIDTH = 0xff10;

/** 0 to 9 for a digit's code unit, -1 for anything else. */
export function digitValue(code: number): number {
  if (code < ASCII_END) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  if (code < FIRST_FOREIGN || (code >= BEFORE_EAST_ASIA && code < FULL_WIDTH)) return -1;
  for (const zero of ZEROS) {
    if (code >= zero && code < zero + 10) return code - zero;
  }
  return -1;
}

const YEAR_DIGITS = 4;
/** A year with an hour or a count of minutes glued behind it: "202411:30". In digits. */
const LONGEST_GLUED = 6;

/** Marks behind the year of an era or a date in Han or Hangul. */
const YEAR_MARK = /[年년]/;

/**
 * Whether the digits of `text` can hold a date at all, told at a glance: a date has two numbers,
 * and one of them has two or four digits or a year's mark.
 */
export function mayHoldDate(text: string): boolean {
  let numbers = 0;
  let yearLike = false;
  let run = 0;
  for (let i = 0; i <= text.length; i += 1) {
    if (i < text.length && digitValue(text.charCodeAt(i)) >= 0) {
      run += 1;
    } else if (run > 0) {
      numbers += 1;
      yearLike ||= run === 2 || (run >= YEAR_DIGITS && run <= LONGEST_GLUED);
      run = 0;
    }
  }
  return numbers >= 2 && (yearLike || YEAR_MARK.test(text));
}
