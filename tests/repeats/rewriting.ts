/** Ways in which a copy of a line comes to look different. */
import type { Chance } from "./random.ts";
import { glueOf, unitsOf, type Line, type Piece } from "./pages.ts";

/** Other quotes, dashes, spaces and ellipses. */
export function typographic(text: string): string {
  return text
    .replaceAll("“", '"')
    .replaceAll("”", '"')
    .replaceAll("'", "’")
    .replaceAll(", ", ",\u00a0")
    .replaceAll("-", "\u2011");
}

/** Soft hyphens, zero-width spaces and bidi marks inside the words. */
export function invisible(text: string, chance: Chance): string {
  let out = "";
  for (const letter of text)
    out += chance.happens(0.08)
      ? letter + chance.pick(["\u00ad", "\u200b", "\u200e", "\ufeff"])
      : letter;
  return out;
}

/** Decomposed letters, ligatures and full-width digits. */
export function recoded(text: string): string {
  return text.normalize("NFD").replaceAll("fi", "ﬁ").replaceAll("fl", "ﬂ");
}

/** Strange white space. */
export function spaced(text: string, chance: Chance): string {
  return text.replaceAll(" ", () => chance.pick([" ", "\u00a0", "\t", "  ", "\u2009", " \r "]));
}

export function shouted(line: Line): Line {
  return { ...line, text: line.text.toUpperCase() };
}

/** The first `count` words, with an ellipsis or an invitation after them. */
export function cut(line: Line, count: number, ending: string): Line {
  const words = unitsOf(line.text);
  const piece = line.says![0]!;
  return {
    text: words.slice(0, count).join(glueOf(line.text)).replace(/[.,]$/, "") + ending,
    says: [{ ...piece, to: Math.min(piece.to, count) }],
  };
}

/** The first `letters` letters: the last word is cut in two, and only whole words are said. */
export function cutInWord(line: Line, letters: number): Line {
  const text = line.text.slice(0, letters);
  const whole = unitsOf(text).length - 1;
  return { text: `${text.trimEnd()}…`, says: [{ ...line.says![0]!, to: Math.max(0, whole) }] };
}

/** Several lines in one. */
export function glued(lines: readonly Line[]): Line {
  return {
    text: lines.map((line) => line.text).join(" "),
    says: lines.flatMap((line) => line.says ?? []),
  };
}

/** A line broken where it has reached `width` letters. */
export function wrapped(line: Line, width: number): Line[] {
  const words = unitsOf(line.text);
  const glue = glueOf(line.text);
  const piece = line.says![0]!;
  const lines: Line[] = [];
  let from = 0;
  let length = 0;
  words.forEach((word, i) => {
    length += word.length + glue.length;
    if (length < width && i < words.length - 1) return;
    lines.push({ text: words.slice(from, i + 1).join(glue), says: [part(piece, from, i + 1)] });
    [from, length] = [i + 1, 0];
  });
  return lines;
}

/** A line for each sentence. */
export function split(line: Line): Line[] {
  const words = unitsOf(line.text);
  const piece = line.says![0]!;
  const lines: Line[] = [];
  let from = 0;
  words.forEach((word, i) => {
    if (!/[.。]”?$/.test(word) && i < words.length - 1) return;
    lines.push({
      text: words.slice(from, i + 1).join(glueOf(line.text)),
      says: [part(piece, from, i + 1)],
    });
    from = i + 1;
  });
  return lines;
}

function part(piece: Piece, from: number, to: number): Piece {
  return { block: piece.block, from, to };
}

const WORDS: Readonly<Record<string, string>> = {
  the: "this",
  a: "one",
  has: "had",
  after: "following",
  because: "since",
  before: "until",
  for: "through",
  with: "using",
  который: "что",
  die: "jene",
  und: "sowie",
};

/** One or two small words replaced or left out: an edit that changes no number, name or negation. */
export function edited(line: Line, chance: Chance): Line {
  const words = line.text.split(" ");
  const places = words.flatMap((word, i) => (i > 2 && word in WORDS ? [i] : []));
  for (const place of chance.shuffle(places).slice(0, chance.whole(1, 2)))
    words[place] = WORDS[words[place]!]!;
  return { ...line, text: words.join(" ") };
}

/** Every number one higher. */
export function renumbered(line: Line): Line {
  return { ...line, text: line.text.replace(/\d+(?:,000)?/g, raised) };
}

function raised(number: string): string {
  return number.replace(/^\d+/, (digits) => String(Number(digits) + 1));
}
