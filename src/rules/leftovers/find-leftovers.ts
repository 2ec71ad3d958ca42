/** Finds lines of an article's head, of its foot and of its pictures that were taken for its body. */
import type { Author, Image, Role } from "../../model/article.ts";
import type { Block, BlockKind, Verdict } from "../../model/document.ts";
import { foldText } from "../fold-text.ts";
import { readAppeal } from "../furniture/read-appeal.ts";
import { repeats, verdict, type Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { findAuthorBox, type BoxPart } from "./author-box.ts";
import { opensAsByline } from "./byline-line.ts";
import { isCreditLine, isKnownCredit, knownCredits } from "./credit-line.ts";
import { isDateLine } from "./date-line.ts";
import { isAtEdge } from "./edges.ts";
import { isLongSentence } from "./long-sentence.ts";
import { isTopicOf } from "./topic.ts";

/** What is asked of a page. */
type Lines = Pick<Page, "blocks" | "folded" | "saying" | "splitCredit">;

/** What was found beside the body. */
export interface Found {
  readonly authors: readonly Author[];
  readonly byline: string | null;
  readonly images: readonly Image[];
  /** The blocks that have another role already. */
  readonly taken: Marks;
}

/** As sure as rules on single lines are. */
const CONFIDENCE = 0.8;
/** A caption that stands elsewhere as well has at least this many words; fewer may head a part of the story. */
const CAPTION_WORDS = 3;

const BOX: Readonly<Record<BoxPart, Verdict>> = {
  name: verdict("byline", "author-box", "names the author below the story", CONFIDENCE),
  description: verdict("boilerplate", "author-box", "tells who the author is", CONFIDENCE),
};

const APPEAL = verdict("boilerplate", "appeal", "asks the reader to sign up or share", CONFIDENCE);
const CREDIT = verdict("credit", "credit-line", "credits a picture", CONFIDENCE);

/** What may be such a line: a paragraph of the body, or what was taken for a heading. */
const LINES: ReadonlySet<BlockKind> = new Set(["paragraph", "heading"]);
const ROLES: ReadonlySet<Role | undefined> = new Set(["paragraph", "heading"]);

/** What pictures' words are known by. */
interface Known {
  readonly credits: ReadonlySet<string>;
  readonly taken: Marks;
}

/** Marks for dates and bylines at the body's edges, the box about its authors, and for buttons, credits and captions anywhere. */
export function findLeftovers(page: Lines, found: Found): Marks {
  const roleOf = ({ index, verdict: given }: Block): Role | undefined =>
    (found.taken.get(index) ?? given)?.role;
  const rows = page.blocks.filter((block) => LINES.has(block.kind) && ROLES.has(roleOf(block)));
  const lines = rows.map(({ index, text }) => ({ text, folded: page.folded[index] ?? "" }));
  const box = findAuthorBox(lines, found.authors);
  const names = new Set(namesOf(found));
  const known: Known = { credits: knownCredits(found.images), taken: found.taken };
  const marks = new Map<number, Verdict>();
  rows.forEach((block, row) => {
    const part = box.get(row);
    const isEdge = part === undefined && isAtEdge(row, rows.length);
    const mark =
      (part && BOX[part]) ??
      (isEdge ? readEdge(block.text, names.has(lines[row]?.folded ?? "")) : null) ??
      (roleOf(block) === "heading"
        ? readHeading(page, block, lines[row + 1]?.text ?? "", known)
        : readParagraph(page, block, known));
    if (mark) marks.set(block.index, mark);
  });
  return marks;
}

/** The byline and the authors' names, folded. */
function namesOf({ byline, authors }: Found): readonly string[] {
  const names = [byline ?? "", ...authors.map(({ name }) => name)].map(foldText);
  return names.filter((name) => name !== "");
}

function readEdge(text: string, isKnown: boolean): Verdict | null {
  if (isDateLine(text)) {
    return verdict("date", "date-line", "is a date and nothing else", CONFIDENCE);
  }
  if (opensAsByline(text)) {
    return verdict("byline", "byline-line", "opens as a byline", CONFIDENCE);
  }
  if (isKnown) {
    return verdict("byline", "byline-line", "names the author", CONFIDENCE);
  }
  return null;
}

function readParagraph(page: Lines, block: Block, known: Known): Verdict | null {
  return readAppeal(block.text)?.brief ? APPEAL : readPictureWords(page, block, known);
}

/** What heads the text below may well say what a picture's words say. */
function readHeading(page: Lines, block: Block, below: string, known: Known): Verdict | null {
  return isTopicOf(block.text, below) ? null : readPictureWords(page, block, known);
}

/** A credit, or a line that says what a picture's credit or caption says. */
function readPictureWords(
  { folded, saying, splitCredit }: Lines,
  { index, text }: Block,
  { credits, taken }: Known,
): Verdict | null {
  if (isCreditLine(text, splitCredit) || isKnownCredit(text, credits)) return CREDIT;
  const words = folded[index] ?? "";
  if (words.split(" ", CAPTION_WORDS).length < CAPTION_WORDS || isLongSentence(text)) return null;
  const of = saying.get(words)?.find((other) => taken.get(other)?.role === "caption");
  return of === undefined ? null : repeats(of, "caption-again", "says a caption again");
}
