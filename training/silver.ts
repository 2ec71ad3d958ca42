/** The silver roles of a page's lines, which its markup gave: good enough to learn from, wrong in places. */
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { squeeze } from "../src/model/text.ts";
import { splitCredit } from "../src/rules/images/split-credit.ts";
import { tokensOf } from "./tokens.ts";

interface Line {
  readonly t: string;
  readonly role: string;
  /** Elements around the line. */
  readonly in?: readonly string[];
  /** Whether a class or itemprop calls the line a caption. */
  readonly cap?: boolean;
  /** Share of the line's characters that are links. */
  readonly link?: number;
}

/** Texts of the lines of a role, squeezed. */
export type Silver = Readonly<Record<"heading" | "caption", ReadonlySet<string>>>;

/** Elements that hold teasers, whose figures have headlines for captions, and the page's frame. */
const FRAMES = new Set(["aside", "footer", "form", "nav"]);
/** Cards are lists of links; what classes call captions there are labels. */
const CARDS = new Set([...FRAMES, "li", "time"]);
/** A line that is mostly a link leads to a story. */
const LINKED = 0.5;
/** Roles that the gold fields gave; those of the others may be wrong. */
const SETTLED = new Set(["title", "body", "byline", "date", "heading", "list", "quote", "table"]);
/** Words of a caption that neither a `figcaption` nor a credit shows to be one, at least. */
const SENTENCE_WORDS = 5;
/** A page that calls more lines so by their classes means something else by the word. */
const MOST_BY_CLASS = 10;
/** Words of a line with a credit: fewer are the credit alone, more are prose that quotes one. */
const CREDITED_WORDS = [4, 80] as const;

/** Reads a `.lines.json.gz` file. */
export function readSilver(path: string): Silver {
  const lines = JSON.parse(gunzipSync(readFileSync(path)).toString("utf8")) as readonly Line[];
  const heading = lines.filter(({ role }) => role === "heading");
  return { heading: textsOf(heading), caption: textsOf(findCaptions(lines)) };
}

function textsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.map(({ t }) => squeeze(t)));
}

/** Lines under a picture by their element, by their class, or by the credit they end with. */
function findCaptions(lines: readonly Line[]): readonly Line[] {
  const own = lines.filter(({ link, role }) => (link ?? 0) < LINKED && !SETTLED.has(role));
  const inFigure = own.filter((line) => isIn(line, "figcaption") && !stands(line, FRAMES));
  const byClass = own.filter(
    (line) =>
      line.cap === true &&
      !stands(line, CARDS) &&
      (isIn(line, "article") || isIn(line, "main")) &&
      tokensOf(line.t).length >= SENTENCE_WORDS,
  );
  const credited = own.filter((line) => !stands(line, CARDS) && hasCredit(line.t));
  return [...inFigure, ...(byClass.length > MOST_BY_CLASS ? [] : byClass), ...credited];
}

function isIn(line: Line, element: string): boolean {
  return line.in?.includes(element) === true;
}

function stands(line: Line, elements: ReadonlySet<string>): boolean {
  return line.in?.some((element) => elements.has(element)) === true;
}

/** Whether a line says what a picture shows and whose it is, by a word or in brackets. */
function hasCredit(text: string): boolean {
  const count = tokensOf(text).length;
  if (count < CREDITED_WORDS[0] || count > CREDITED_WORDS[1]) return false;
  const { caption, credit, by } = splitCredit(text);
  return caption !== null && credit !== null && (by === "opener" || by === "brackets");
}
