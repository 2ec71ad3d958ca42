/** Finds what a page puts between two paragraphs by its words and its place: a list of other stories, an advertisement's label. */
import type { Block, Verdict } from "../../model/document.ts";
import { headsStories } from "../related/heads-stories.ts";
import { endsSentence } from "../sentence-end.ts";
import { isSmallPage } from "../small-page.ts";
import { FURNITURE, INSERT } from "./furniture-verdicts.ts";
import { readFurniture, splitPointer } from "./read-furniture.ts";

/** Most headlines of a list between paragraphs, and the longest of them in characters. */
const MOST_HEADLINES = 6;
const LONGEST_HEADLINE = 140;
/** Longest heading of such a list, in characters. */
const LONGEST_LABEL = 64;
/** Shortest paragraph beside an insert, in characters; those of scripts without spaces are shorter. */
const SHORTEST_PARAGRAPH = 24;

/**
 * The inserts of a pasted page: verdicts by place in `blocks`. What a list ends on is a paragraph of its own, behind a
 * blank line: it is no headline's summary, for the headlines above it have none. On a small page two paragraphs that
 * follow on each other tell as much, since summaries take turns with headlines.
 */
export function findInserts(blocks: readonly Block[]): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>();
  for (let i = 1; i < blocks.length - 1; i += 1) {
    if (!isParagraph(blocks[i - 1])) continue;
    const inserts = readInserts(blocks, i);
    if (inserts.length === 0 || !goesOn(blocks, i + inserts.length)) continue;
    inserts.forEach((verdict, k) => found.set(i + k, verdict));
  }
  return found;
}

/** Whether the article goes on with block `i`. */
function goesOn(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!isParagraph(block)) return false;
  return block?.gap !== 0 || (isSmallPage(blocks.length) && isParagraph(blocks[i + 1]));
}

/** The verdicts of the inserts that follow each other from block `from` on. */
function readInserts(blocks: readonly Block[], from: number): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (;;) {
    const next = readInsert(blocks, from + verdicts.length);
    if (next.length === 0) return verdicts;
    verdicts.push(...next);
  }
}

/** The verdicts of the insert that begins with block `i`, none where no insert does. */
function readInsert(blocks: readonly Block[], i: number): readonly Verdict[] {
  const block = blocks[i];
  if (!block || block.verdict || block.text.length > LONGEST_HEADLINE) return [];
  if (block.gap === 0 && !isSmallPage(blocks.length)) return [];
  if (headsList(block.text)) {
    const headlines = countHeadlines(blocks, i + 1);
    return headlines === 0 ? [] : Array.from({ length: headlines + 1 }, () => INSERT);
  }
  const furniture = readFurniture(block.text);
  return furniture === null ? [] : [FURNITURE[furniture]];
}

function headsList(text: string): boolean {
  if (headsStories(text)) return true;
  return text.length <= LONGEST_LABEL && splitPointer(text)?.headline === "";
}

/** Headlines that stand right below each other from block `from` on. */
function countHeadlines(blocks: readonly Block[], from: number): number {
  let count = 0;
  while (count <= MOST_HEADLINES && isHeadline(blocks[from + count])) count += 1;
  return count > MOST_HEADLINES ? 0 : count;
}

function isHeadline(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    !block.verdict &&
    block.gap === 0 &&
    block.text.length <= LONGEST_HEADLINE &&
    !endsSentence(block.text)
  );
}

function isParagraph(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    !block.verdict &&
    block.kind === "paragraph" &&
    block.text.length >= SHORTEST_PARAGRAPH &&
    endsSentence(block.text)
  );
}
