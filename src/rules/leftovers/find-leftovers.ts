/** Finds lines of an article's head, of its foot and of its pictures that were taken for its body. */
import type { Author, Image, Role } from "../../model/article.ts";
import type { Block, BlockKind, Verdict } from "../../model/document.ts";
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

const CREDIT = verdict("credit", "credit-line", "credits a picture", CONFIDENCE);

/** What may be such a line: a paragraph of the body, or what was taken for a heading. */
const LINES: ReadonlySet<BlockKind> = new Set(["paragraph", "heading"]);
const ROLES: ReadonlySet<Role | undefined> = new Set(["paragraph", "heading"]);

/** Marks for dates and bylines at the body's edges, the box about its authors, and for credits and captions anywhere. */
export function findLeftovers(page: Lines, found: Found): Marks {
  const roleOf = ({ index, verdict: given }: Block): Role | undefined =>
    (found.taken.get(index) ?? given)?.role;
  const rows = page.blocks.filter((block) => LINES.has(block.kind) && ROLES.has(roleOf(block)));
  const box = findAuthorBox(
    rows.map(({ index, text }) => ({ text, folded: page.folded[index] ?? "" })),
    found.authors,
  );
  const credits = knownCredits(found.images);
  const marks = new Map<number, Verdict>();
  rows.forEach((block, row) => {
    const part = box.get(row);
    const below = rows[row + 1]?.text ?? "";
    // What heads the text below may well say what a picture's words say.
    const isTopic = roleOf(block) === "heading" && isTopicOf(block.text, below);
    const mark =
      (part && BOX[part]) ??
      (isAtEdge(row, rows.length) ? readEdge(block.text) : null) ??
      (isCreditLine(block.text, page.splitCredit) ? CREDIT : null) ??
      (isTopic ? null : readPictureWords(page, block, credits, found.taken));
    if (mark) marks.set(block.index, mark);
  });
  return marks;
}

function readEdge(text: string): Verdict | null {
  if (isDateLine(text)) {
    return verdict("date", "date-line", "is a date and nothing else", CONFIDENCE);
  }
  if (opensAsByline(text)) {
    return verdict("byline", "byline-line", "opens as a byline", CONFIDENCE);
  }
  return null;
}

/** A line that says what a picture's credit or caption says. */
function readPictureWords(
  { folded, saying }: Lines,
  { index, text }: Block,
  credits: ReadonlySet<string>,
  taken: Marks,
): Verdict | null {
  if (isKnownCredit(text, credits)) return CREDIT;
  const words = folded[index] ?? "";
  const of = saying.get(words)?.find((other) => taken.get(other)?.role === "caption");
  if (of === undefined || isLongSentence(text)) return null;
  if (words.split(" ", CAPTION_WORDS).length < CAPTION_WORDS) return null;
  return repeats(of, "caption-again", "says a caption again");
}
