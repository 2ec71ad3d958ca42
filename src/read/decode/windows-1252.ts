/** What the bytes 80 to 9F are in Windows-1252 (WHATWG Encoding Standard), in order; five are controls there too. */
export const WINDOWS_1252_HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The first of those bytes. */
export const FIRST_HIGH_BYTE = 0x80;
