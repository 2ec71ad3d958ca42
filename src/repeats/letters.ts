/** Says what each UTF-16 unit means for a comparison: a letter (and which), a boundary, or nothing. */

/** What a unit is. `Unknown` is 0, so that an untouched table says so. */
export const Kind = {
  Unknown: 0,
  /** Is not there: apostrophes, soft hyphens, zero-width and bidi characters, accents. */
  Ignored: 2,
  /** A letter or a digit. */
  Letter: 3,
  /** A letter of a script without spaces, a word of its own. */
  Wide: 4,
  /** Currency and mathematical signs: content, a word of its own. */
  Symbol: 5,
  /** `.`, `,`, `:`, `/`: part of a number between two digits, else a boundary. */
  NumberMark: 6,
  /** A dash: a minus sign before a number, else a boundary. */
  Dash: 7,
  /** Stands for several letters: `ﬁ`, `½`, `ß`. */
  Several: 8,
  /** The first half of a surrogate pair. */
  Pair: 9,
  /** A letter in pieces: a Kana voicing mark, a Korean letter that is part of a syllable. */
  Piece: 10,
  /** Ends a word: white space, quotes, dashes, most punctuation, pictographs. The last kind, since it is the most frequent. */
  Boundary: 15,
} as const;

/** Codes from here on are folded letters; below are kinds. */
export const FIRST_LETTER = 16;
/** Letters from here on may be of a script without spaces (Thai is the first); ask `isWide`. */
export const FIRST_WIDE = 0x0e00;

const UNITS = 65_536;
const ASCII = 128;
/**
 * For each UTF-16 unit its folded letter, or its kind; `Unknown` where nobody asked `codeOf` yet. Filled
 * as units are met, since an eager table costs every start 60 ms; a memo of a pure function.
 */
export const codes = new Uint16Array(UNITS);

/** Apostrophes join ("it's" = "its" = "it’s"). */
const APOSTROPHES = "'\u2019\u2018\u02bc\u0060\u00b4\u05f3\uff07";
const NUMBER_MARKS = ".,:/\uff0e\uff0c\uff1a";
const DASHES = "-\u2212\u2010\u2011\u2012\u2013\u2014";
/** Marks that any script may carry: accents, Arabic vowels. Marks of one script are letters, and so is Kana voicing. */
const ACCENT = /^(?![\u3099\u309a])\p{Script=Inherited}$/u;
const PIECE = /[\u3099\u309a\u1100-\u115e\u1161-\u11ff]/;
/** Format characters, fillers and variation selectors. */
const IGNORED = /^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const SYMBOL = /[\p{Sc}\p{Sm}°‰%]/u;
/** Arrows and comparison signs decorate links ("Home > News"). */
const DECORATION = /[<>|~\u2190-\u21ff]/;
/** First and last letters of scripts without spaces, from Thai to Han. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
];
/** Letters that case folding does not bring together by itself. */
const SAME: Readonly<Record<string, string>> = { ß: "ss", ẞ: "ss", ς: "σ", ı: "i", ſ: "s" };

/** The letters that `char` stands for in a comparison: NFKC, lower case, no accents. */
export function foldCharacter(char: string): string {
  if (char.length === 1 && char.charCodeAt(0) < ASCII) return char.toLowerCase();
  const lower = char.normalize("NFKC").toLowerCase();
  let folded = "";
  for (const each of lower) {
    const parts = each.normalize("NFD");
    const bare = ACCENT.test(parts.charAt(1)) ? parts.charAt(0) : each;
    if (!ACCENT.test(bare)) folded += SAME[bare] ?? bare;
  }
  return folded;
}

/** What a unit is: its folded letter from `FIRST_LETTER` on, else its kind. */
export function codeOf(unit: number): number {
  const code = codes[unit] ?? Kind.Boundary;
  return code === Kind.Unknown ? learn(unit) : code;
}

/** Whether a letter is of a script without spaces, where each is a word of its own. */
export function isWide(letter: number): boolean {
  for (const [first, last] of WIDE) if (letter >= first && letter <= last) return true;
  return false;
}

/** The kind of a character beyond the first 65,536: a letter of some script, or a picture. */
export function kindOfPair(char: string): number {
  const folded = foldCharacter(char);
  if (hasWide(folded)) return Kind.Wide;
  return LETTER.test(folded) ? Kind.Several : Kind.Boundary;
}

function hasWide(folded: string): boolean {
  for (const char of folded) if (isWide(char.codePointAt(0) ?? 0)) return true;
  return false;
}

function learn(unit: number): number {
  const char = String.fromCharCode(unit);
  const code = plainCode(char) ?? rareCode(char);
  codes[unit] = code;
  return code;
}

/** ASCII that counts as content by itself. */
const PLAIN_SYMBOLS = "$%+=";
/** Quotes and dots that typography puts for ASCII's. */
const TYPOGRAPHIC = "“”„«»…";

/** The code of a character that no pattern is needed for: they are slow to start, and most pages need none. */
function plainCode(char: string): number | null {
  const named = NAMED.find(([characters]) => characters.includes(char));
  if (named) return named[1];
  if (TYPOGRAPHIC.includes(char)) return Kind.Boundary;
  if (char.charCodeAt(0) >= ASCII) return null;
  if (/[0-9a-z]/i.test(char)) return char.toLowerCase().charCodeAt(0);
  return PLAIN_SYMBOLS.includes(char) ? Kind.Symbol : Kind.Boundary;
}

function rareCode(char: string): number {
  const folded = foldCharacter(char);
  const kind = classify(char, folded);
  return kind === Kind.Letter || kind === Kind.Wide ? folded.charCodeAt(0) : kind;
}

/** Characters that a list names, in the order they are asked about. */
const NAMED: readonly (readonly [characters: string, kind: number])[] = [
  [APOSTROPHES, Kind.Ignored],
  [NUMBER_MARKS, Kind.NumberMark],
  [DASHES, Kind.Dash],
];

/** The kind of a character that is neither ASCII nor named. */
function classify(char: string, folded: string): number {
  const unit = char.charCodeAt(0);
  if (unit >= 0xd800 && unit < 0xdc00) return Kind.Pair;
  if (PIECE.test(char)) return Kind.Piece;
  if (ACCENT.test(char) || IGNORED.test(char)) return Kind.Ignored;
  if (hasWide(folded)) return folded.length > 1 ? Kind.Several : Kind.Wide;
  if (LETTER.test(folded)) return folded.length > 1 ? Kind.Several : Kind.Letter;
  return SYMBOL.test(char) && !DECORATION.test(char) ? Kind.Symbol : Kind.Boundary;
}
