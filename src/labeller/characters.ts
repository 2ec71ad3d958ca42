/** Sorts UTF-16 units into the classes that tell prose from menus, looking each unit up only when it is met. */

/** The class of a unit; classes from `LOWER` to `HANGUL` build words. */
export const CLASS = {
  /** Marks, format characters, controls: no part of any measure. */
  silent: 1,
  space: 2,
  lower: 3,
  upper: 4,
  /** A letter of a script without case. */
  caseless: 5,
  /** Hangul: spaced as words, but each letter says as much as two Latin ones. */
  hangul: 6,
  /** A letter of a script without spaces: Han, Kana, Thai and their like. */
  unspaced: 7,
  digit: 8,
  terminal: 9,
  comma: 10,
  colon: 11,
  quote: 12,
  separator: 13,
  dash: 14,
  bracket: 15,
  symbol: 16,
  ellipsis: 17,
} as const;

/** One more than the highest class. */
export const CLASS_COUNT = 18;

/** The class of a unit stands in these low bits of what `loadClasses` holds, its small letter above them. */
export const CLASS_BITS = 5;
export const CLASS_MASK = (1 << CLASS_BITS) - 1;

const UNITS = 0x1_0000;

/** Ordered: the first that fits names the class. A function, for most pages need none of the patterns, which are slow to start. */
const classes = (): readonly (readonly [klass: number, pattern: RegExp])[] => [
  [CLASS.space, /\s/],
  [CLASS.digit, /\p{Nd}/u],
  [CLASS.ellipsis, /[…⋯]/],
  [CLASS.terminal, /[.!?。！？؟।۔｡։]/],
  [CLASS.comma, /[,;،、，；؛]/],
  [CLASS.colon, /[:：]/],
  [CLASS.quote, /["'`´‘’‚‛“”„‟«»「」『』‹›《》〈〉]/],
  [CLASS.separator, /[|·•>→⟩▪●■◆▸►▶❯›/\\‣⁃¦｜]/],
  [CLASS.dash, /[-\p{Pd}−]/u],
  [CLASS.bracket, /[\p{Ps}\p{Pe}]/u],
  [CLASS.hangul, /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/],
  [
    CLASS.unspaced,
    /[\u0e01-\u0e30\u0e32-\u0e46\u0e80-\u0eff\u1000-\u109f\u1780-\u17b3\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/,
  ],
  [CLASS.lower, /\p{Ll}/u],
  [CLASS.upper, /[\p{Lu}\p{Lt}]/u],
  [CLASS.caseless, /\p{L}/u],
  [CLASS.silent, /[\p{M}\p{C}]/u],
  [CLASS.symbol, /[^]/],
];

/** What is known of every unit met so far; the same for every page, so it is kept between pages. */
const known = { table: new Uint32Array(0) };

/** Class and small letter of every UTF-16 unit, packed; 0 where `learnUnit` has not been asked yet. */
export function loadClasses(): Uint32Array {
  if (known.table.length === 0) known.table = new Uint32Array(UNITS);
  return known.table;
}

/** Finds the class of a unit met for the first time and writes it and its small letter into the table. */
export function learnUnit(unit: number): number {
  const text = String.fromCharCode(unit);
  // A lone half of a pair stands for an emoji or a rare Han letter: a symbol to us.
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  const klass = surrogate
    ? CLASS.symbol
    : (plainClass(unit) ??
      classes().find(([, pattern]) => pattern.test(text))?.[0] ??
      CLASS.symbol);
  const packed = (text.toLowerCase().charCodeAt(0) << CLASS_BITS) | klass;
  loadClasses()[unit] = packed;
  return packed;
}

/** The class of a unit. */
export function classOf(unit: number): number {
  return ((loadClasses()[unit] ?? 0) || learnUnit(unit)) & CLASS_MASK;
}

/** The other characters of English, by class. */
const PLAIN: readonly (readonly [klass: number, characters: string])[] = [
  [CLASS.space, " \t\n"],
  [CLASS.digit, "0123456789"],
  [CLASS.ellipsis, "…"],
  [CLASS.terminal, ".!?"],
  [CLASS.comma, ",;"],
  [CLASS.colon, ":"],
  [CLASS.quote, "\"'`‘’“”"],
  [CLASS.separator, "|>/\\·•"],
  [CLASS.dash, "-–—"],
  [CLASS.bracket, "()[]{}"],
  [CLASS.symbol, "#$%&*+<=@^_~£€©®"],
];

/** The class of a character of English, so that most pages need none of the patterns. */
function plainClass(unit: number): number | null {
  if (unit >= 0x61 && unit <= 0x7a) return CLASS.lower;
  if (unit >= 0x41 && unit <= 0x5a) return CLASS.upper;
  const char = String.fromCharCode(unit);
  return PLAIN.find(([, characters]) => characters.includes(char))?.[0] ?? null;
}
