/** Finds what readers wrote below a pasted article: names, times and "Reply" that take turns with what they say. */
import type { Block } from "../../model/document.ts";
import { foldText } from "../fold-text.ts";
import { endsSentence } from "../sentence-end.ts";
import { COUNT, opensComment, readSign, type Sign } from "./comment-signs.ts";
import { commentHeadings } from "./comment-words.ts";

/** Longest heading: `59 Comments on “A headline of some length”`. In characters. */
const LONGEST_HEADING = 160;
/** One without a number: `Reader comments`. In characters. */
const LONGEST_LABEL = 60;
/** Blocks between two signs of one conversation: the paragraphs of a long comment. */
const REACH = 15;
/** Comments that make a conversation; without a heading that says so each must show how to answer it. */
const SEVERAL = 3;
/** Characters of sentences that must stand above: readers write below an article. */
const ARTICLE = 400;
const SHORTEST_PARAGRAPH = 60;
/** Paragraphs that the last comment may have. */
const LAST_COMMENT = 6;

/** `12 Comments on “Harbour bridge reopens”`, and how many words of it tell. */
const NUMBERED = /^\d/;
const OPENING_WORDS = 2;

/** The places in `blocks` of readers' comments; only those of text without markup, which has no names to tell them by. */
export function findPastedComments(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  const live = [...blocks.keys()].filter((i) => !blocks[i]?.verdict);
  const texts = live.map((i) => blocks[i]?.text ?? "");
  const first = firstBelowArticle(texts);
  const signs = readSigns(texts, first);
  if (!signs) return found;
  // Where signs follow each other without making a conversation, no later one of them opens one, unless a heading does.
  let idle = 0;
  for (let row = first; row < texts.length; row += 1) {
    const headed = isHeading(texts[row] ?? "");
    if (!headed && (row < idle || !opensComment(texts, signs, row))) continue;
    const { isOne, last } = readConversation(signs, row, headed);
    idle = last;
    if (!isOne) continue;
    const end = signs[last] === "reply" ? last + 1 : endOfLast(texts, last + 1);
    for (let at = row; at < end; at += 1) found.add(live[at] ?? 0);
    row = end - 1;
  }
  return found;
}

function firstBelowArticle(texts: readonly string[]): number {
  let size = 0;
  const row = texts.findIndex((text) => {
    if (text.length >= SHORTEST_PARAGRAPH && endsSentence(text)) size += text.length;
    return size >= ARTICLE;
  });
  return row < 0 ? texts.length : row + 1;
}

/** The signs of all lines from `first` on; `null` where there are too few, as on most pages. */
function readSigns(texts: readonly string[], first: number): readonly (Sign | null)[] | null {
  let count = 0;
  const signs = texts.map((text, row) => {
    const sign = row < first ? null : readSign(text);
    if (sign) count += 1;
    return sign;
  });
  return count < SEVERAL ? null : signs;
}

/** The place of the last of the signs that follow each other from `row` on, and whether they make a conversation. */
function readConversation(
  signs: readonly (Sign | null)[],
  row: number,
  headed: boolean,
): { readonly isOne: boolean; readonly last: number } {
  const counts = { reply: 0, time: 0, says: 0 };
  let last = row;
  let comments = 0;
  for (let i = row; i < signs.length && i - last <= REACH; i += 1) {
    const sign = signs[i] ?? null;
    if (sign === null) continue;
    counts[sign] += 1;
    // Signs next to each other are of one comment.
    if (i - last > 1 || comments === 0) comments += 1;
    last = i;
  }
  const answered = counts.reply >= SEVERAL && Math.max(counts.time, counts.says) >= SEVERAL;
  return { isOne: headed ? comments >= SEVERAL : answered, last };
}

function isHeading(text: string): boolean {
  const numbered = NUMBERED.test(text);
  if (text.length > (numbered ? LONGEST_HEADING : LONGEST_LABEL)) return false;
  const folded = foldText(text).replace(COUNT, "");
  if (commentHeadings().has(folded)) return true;
  return numbered && commentHeadings().opens(folded, OPENING_WORDS);
}

function endOfLast(texts: readonly string[], from: number): number {
  let end = from;
  while (end - from < LAST_COMMENT && endsSentence(texts[end] ?? "")) end += 1;
  return end;
}
