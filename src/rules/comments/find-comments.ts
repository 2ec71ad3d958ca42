/** Finds readers' comments, which are no part of the article. */
import type { Comment } from "../../model/article.ts";
import type { Block, Verdict } from "../../model/document.ts";
import { foldText } from "../fold-text.ts";
import type { Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { commentBlocks } from "./comment-blocks.ts";
import { COMMENT } from "./comment-verdict.ts";
import { commentActions } from "./comment-words.ts";
import { findRelativeDate } from "../dates/relative-date.ts";
import { isoOfHint } from "../date/date-candidates.ts";

/** The comments, and the blocks they stand in. */
export interface ReadersComments {
  readonly comments: readonly Comment[];
  readonly marks: Marks;
}

/** A reader's name. In characters. */
const LONGEST_NAME = 60;
/** A button's or link's words. In characters. */
const LONGEST_ACTION = 40;
/** Share of a block that is link text from which on it is a link as a whole. */
const ALL_LINK = 0.9;
/** The page's comments; `taken` blocks have another role already. */
export function findComments(page: Page, taken: ReadonlyMap<number, Verdict>): ReadersComments {
  const marks = new Map<number, Verdict>();
  const comments: Comment[] = [];
  for (const blocks of commentBlocks(page, taken)) {
    const comment = readComment(page, blocks);
    if (!comment || !isByReader(comment, blocks)) continue;
    comments.push(comment);
    for (const { index, verdict: known } of blocks) {
      if (known?.role === "duplicate") continue;
      marks.set(index, COMMENT);
    }
  }
  return { comments, marks };
}

/** Whether a name or a date tells that a reader wrote it, or the markup does: a study has a chapter "Discussion", too. */
function isByReader({ author, date }: Comment, [first]: readonly Block[]): boolean {
  return author !== null || date !== null || first?.markup?.comment !== undefined;
}

/** Author, date and text of one comment; `null` where there is no text. */
function readComment(page: Page, blocks: readonly Block[]): Comment | null {
  let author: string | null = null;
  let date: string | null = null;
  const paragraphs: string[] = [];
  for (const block of blocks) {
    const dates = page.dates[block.index] ?? [];
    const name = trimMarks(dates.reduce((said, { raw }) => said.replace(raw, " "), block.text));
    if (paragraphs.length === 0) date ??= dateOf(block) ?? dates[0]?.iso ?? null;
    if (block.kind === "image" || isAction(block, name)) continue;
    if (paragraphs.length > 0 || !isShort(name)) paragraphs.push(block.text);
    else if (author === null) author = name;
    else if (!isAside(name)) paragraphs.push(block.text);
  }
  return paragraphs.length === 0 ? null : { author, date, text: paragraphs.join("\n\n") };
}

function dateOf({ markup }: Block): string | null {
  return markup?.datetime === undefined ? null : isoOfHint(markup.datetime);
}

const SENTENCE_END = /[.!?…。！？]["'”’»)]*$/;

/** Whether it can be a name and is no sentence. */
function isShort(name: string): boolean {
  return name.length <= LONGEST_NAME && !SENTENCE_END.test(name);
}

/** A comment's age in short: `2d`, `3mo`, `6h Edited`. */
const AGE = /^\d+ ?(?:min|mo|[smhdwy])\b/i;

/** Whether a line between a name and what is written says when it was, or to whom. */
function isAside(line: string): boolean {
  return AGE.test(line) || REPLY_TO.test(line) || findRelativeDate(line) !== null;
}

const REPLY_TO =
  /^(?:(?:in )?reply(?:ing)? to|antwort (?:an|auf)|en réponse à|en respuesta a|in risposta a) /i;

function isAction(block: Block, name: string): boolean {
  if (name.length > LONGEST_ACTION) return false;
  if (name === "") return true;
  const folded = foldText(name).replace(/^\d+ | \d+$/g, "");
  if (folded === "" || /^\d+$/.test(folded) || commentActions().has(folded)) return true;
  const tag = block.markup?.tag;
  const first = block.text.split(" ", 1)[0] ?? "";
  const linked = (block.markup?.linkShare ?? 0) >= ALL_LINK;
  return tag === "button" || (linked && commentActions().has(foldText(first)));
}

/** What may stand around a name: `Ann Berg says:`, `· Ann Berg |`. */
const AROUND_NAME = /^[\s·•|,:–—-]+|[\s·•|,:–—-]+$/g;
const SAYS =
  /\s(?:says|said|wrote|schrieb|sagt|a écrit|dit|dice|escribió|ha scritto|skrev|pisze|пишет)$/i;

function trimMarks(text: string): string {
  const squeezed = text.replace(/\s+/g, " ").trim();
  if (squeezed.length > LONGEST_NAME * 2) return squeezed;
  return squeezed.replace(AROUND_NAME, "").replace(SAYS, "");
}
