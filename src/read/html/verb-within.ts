/** Tells what an element means where it stands: tags that are boxes of a page are words inside a line of text. */
import { type Verb, verbOf } from "./tags.ts";

/** Where a start tag stands. */
interface Place {
  readonly attributes: ReadonlyMap<string, string>;
  /** The name of the innermost block it stands in. */
  readonly box: string;
  readonly source: string;
  /** Where its name begins in the source. */
  readonly start: number;
}

/** Elements that hold lines of text and no boxes. */
const LINES: ReadonlySet<string> = new Set("p h1 h2 h3 h4 h5 h6".split(" "));
/** The attribute of a template that stands for its element's content (declarative shadow DOM, HTML standard 4.12.3). */
const SHADOW = "shadowrootmode";
/** Characters before a start tag that are looked at. */
const BEFORE = 40;
const AFTER_WORD = /[\p{L}\p{N},]$/u;

/** The verb of an element called `name`. */
export function verbWithin(name: string, place: Place): Verb {
  const verb = verbOf(name);
  if (name === "template") return place.attributes.has(SHADOW) ? "block" : verb;
  if (verb !== "block" || !(name === "button" || name.includes("-"))) return verb;
  if (!LINES.has(place.box)) return verb;
  // A custom element in a paragraph is a word or a picture of it; a button is a word where one stands before it.
  return name === "button" && !isAfterWord(place) ? verb : "apart";
}

function isAfterWord({ source, start }: Place): boolean {
  return AFTER_WORD.test(source.slice(Math.max(0, start - BEFORE), start - 1).trimEnd());
}
