/** Knows lines that are part of the page by their very words, wherever they stand between an article's paragraphs. */
import { foldText } from "../fold-text.ts";
import { teaserHeadings } from "../related/teaser-words.ts";
import {
  advertisementLabels,
  authorsHeadings,
  buttons,
  continuations,
  pointers,
} from "./furniture-words.ts";

/** What a line of the page's furniture does. */
export type Furniture = "advertisement" | "continuation" | "pointer" | "button";

/** Longest line, in characters: a label, or a pointer with its headline. */
const LONGEST = 180;
/** Longest words before the mark of a pointer, in characters: `Lesen Sie mehr zum Thema:`. */
const LONGEST_LEAD = 32;
/** Most words that tell where an article goes on; `Story continues below`. */
const OPENING_WORDS = 5;
/** What parts a pointer from its headline. */
const MARK = /[:：|►▶»]/;
/** Brackets and arrows around a line: `[Read more: …]`, `» Related: …`. */
const AROUND = /^[\s[(»►▶•*–-]+/;
const CLOSED = /[\])]$/;

/** What `text` does as furniture, `null` where it may be anything. */
export function readFurniture(text: string): Furniture | null {
  if (text.length > LONGEST) return null;
  if (splitPointer(text)) return "pointer";
  const folded = foldText(text);
  if (advertisementLabels().has(folded)) return "advertisement";
  if (buttons().has(folded)) return "button";
  if (headsOtherStories(folded)) return "pointer";
  return opensContinuation(folded) ? "continuation" : null;
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

function opensContinuation(folded: string): boolean {
  const words = folded.split(" ", OPENING_WORDS);
  return words.some((_, count) => continuations().has(words.slice(0, count + 1).join(" ")));
}
