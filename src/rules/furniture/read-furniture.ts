/** Knows lines that are part of the page by their very words, wherever they stand between an article's paragraphs. */
import { firstFolded, foldText } from "../fold-text.ts";
import { teaserHeadings } from "../related/teaser-words.ts";
import { appealOpeners } from "./appeal-words.ts";
import {
  advertisementLabels,
  authorsHeadings,
  buttons,
  continuations,
  labelNotes,
  pointers,
  readerNotes,
} from "./furniture-words.ts";
import { readAppeal } from "./read-appeal.ts";

/** What a line of the page's furniture does. */
export type Furniture = "advertisement" | "continuation" | "pointer" | "button";

/** Longest line, in characters: a label, or a pointer with its headline. */
const LONGEST = 180;
/** Longest label, heading or opening, in characters; what follows in a line need not be folded. */
const LONGEST_LABEL = 64;
/** Longest words before the mark of a pointer, in characters: `Lesen Sie mehr zum Thema:`. */
const LONGEST_LEAD = 32;
/** Most words that tell where an article goes on; `Story continues below`. */
const OPENING_WORDS = 5;
/** Most words of a label with a note: `Advertisement - page continues below`. */
const MOST_LABEL_WORDS = 6;
/** What parts a pointer from its headline. */
const MARK = /[:：|►▶»]/;
/** Brackets and arrows around a line: `[Read more: …]`, `» Related: …`. */
const AROUND = /^[\s[(»►▶•*–-]+/;
const CLOSED = /[\])]$/;

/** A label in brackets before what it labels: `[Sponsored] Ten shoes`. */
const IN_BRACKETS = /^[[(]([^\])]{2,24})[\])]/;

/** The number of a place on the page: `Advertisement 1`. */
const COUNT = / \d{1,2}$/;

const NUMBER = /\b\d+\b/;

/** What `text` does as furniture, `null` where it may be anything. */
export function readFurniture(text: string): Furniture | null {
  if (text.length > LONGEST) return null;
  if (MARK.test(text) && splitPointer(text)) return "pointer";
  const bracketed = IN_BRACKETS.exec(text)?.[1];
  if (bracketed !== undefined && advertisementLabels().has(foldText(bracketed))) {
    return "advertisement";
  }
  if (!mayOpen(text)) return null;
  const opening = foldText(text.slice(0, LONGEST_LABEL));
  const label = text.length <= LONGEST_LABEL ? readLabel(opening) : null;
  if (label) return label;
  if (continuations().opens(opening, OPENING_WORDS)) return "continuation";
  if (text.length <= LONGEST_LABEL && isNotedLabel(opening)) return "advertisement";
  return asksReaders(text, opening) ? "button" : null;
}

/** Whether a line speaks to the readers of the paper, and not of its story. */
function asksReaders(text: string, opening: string): boolean {
  if (readerNotes().opens(opening.replace(NUMBER, "0"), OPENING_WORDS)) return true;
  return readAppeal(text)?.named === true;
}

/** The lists of what is looked for after a pointer's words. */
const OPENING_LISTS = [
  advertisementLabels,
  labelNotes,
  continuations,
  buttons,
  teaserHeadings,
  appealOpeners,
  readerNotes,
];

/** Whether any of it begins with the line's first word: most lines are settled by that. */
function mayOpen(text: string): boolean {
  const first = firstFolded(text);
  return first === null || OPENING_LISTS.some((list) => list().begins(first));
}

/** What a whole line does. */
function readLabel(folded: string): Furniture | null {
  if (advertisementLabels().has(folded.replace(COUNT, ""))) return "advertisement";
  if (buttons().has(folded)) return "button";
  return headsOtherStories(folded) ? "pointer" : null;
}

/** "Skip advertisement", "Advertisement - page continues below". */
function isNotedLabel(folded: string): boolean {
  const words = folded.split(" ");
  if (words.length > MOST_LABEL_WORDS) return false;
  const rest = words.filter((word) => !labelNotes().has(word));
  return rest.length < words.length && advertisementLabels().has(rest.join(" "));
}

/** The headline a pointer points to (`""` where the next line says it), `null` for any other line. */
export function splitPointer(text: string): { readonly headline: string } | null {
  const line = text.replace(AROUND, "");
  const at = line.slice(0, LONGEST_LEAD).search(MARK);
  if (at <= 0 || text.length > LONGEST) return null;
  if (!pointers().has(foldText(line.slice(0, at)))) return null;
  return {
    headline: line
      .slice(at + 1)
      .replace(CLOSED, "")
      .trim(),
  };
}

/** Whether a line is the heading over other stories, and would hardly be one of the article's own. */
function headsOtherStories(folded: string): boolean {
  return teaserHeadings().has(folded) && !authorsHeadings().has(folded);
}
