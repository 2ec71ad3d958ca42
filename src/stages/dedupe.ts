/** Marks the blocks that repeat another part of the page; see docs/algorithm.md, "Repeats". */
import type { Warning } from "../model/article.ts";
import type { Block, Document, Verdict } from "../model/document.ts";
import { findRepeats } from "../repeats/find-repeats.ts";
import { foldWords } from "../repeats/fold-words.ts";
import type { Mark } from "../repeats/marks.ts";
import { ROUNDS } from "../repeats/policy.ts";
import { room } from "../repeats/room.ts";
import { rowsOf } from "../repeats/rows.ts";
import { readWords } from "../repeats/words.ts";
import { withoutBlocks } from "../repeats/without.ts";
import { withVerdict } from "../model/with-verdict.ts";
import { isHidden } from "../rules/is-hidden.ts";
import { hiddenCopies, markHidden } from "./hidden-copies.ts";

/**
 * Marks every lesser copy `duplicate` of the block that stays. A block is marked only when kept
 * blocks say all it says, but for small edits inside a copied stretch; where such an edit changes a
 * number, a name or a negation, the document is warned of it. An article that was cleaned before
 * (`settled`) is left alone.
 */
export function dedupe(document: Document): Document {
  if (document.settled) return document;
  // An image's text describes it, as its caption may do in the same words: it is no copy.
  const texts = document.blocks.map(({ kind, text }) => (kind === "image" ? "" : text));
  const marked = markTexts(document, texts);
  const hidden = hiddenCopies(marked.blocks);
  if (hidden === null) return marked;
  const seen = texts.map((text, place) => (isHidden(document.blocks[place]) ? "" : text));
  return markHidden(markTexts(document, seen), hidden);
}

function markTexts(document: Document, texts: readonly string[]): Document {
  room.open(texts);
  try {
    return markCopies(document, texts);
  } finally {
    room.close();
  }
}

function markCopies(document: Document, texts: readonly string[]): Document {
  const { blocks } = document;
  const answers = rowsOf(texts);
  const marks = markAll(texts, answers);
  if (marks === null) return document;
  let verdict: Verdict | undefined;
  return {
    ...document,
    blocks: blocks.map((block, place) => {
      // What answers for a block stands before it, and nothing but its like between the two.
      if (answers[place] === place) verdict = verdictOf(place, marks, blocks);
      return verdict ? withVerdict(block, verdict) : block;
    }),
    warnings: [...document.warnings, ...warningsOf(document, marks)],
  };
}

/** The mark of each block by its place; those that others answer for have none. */
type Marked = readonly (Mark | undefined)[];

/** Looks for repeats until none shows among the blocks that stay; gives `null` when none shows at all. */
function markAll(texts: readonly string[], answers: Int32Array): Marked | null {
  let marks: (Mark | undefined)[] | null = null;
  let places: number[] = [];
  for (let block = 0; block < texts.length; block += 1) {
    if (answers[block] === block) places.push(block);
  }
  const all = places.length === texts.length;
  let words = readWords(all ? texts : places.map((block) => texts[block] ?? ""));
  const { level } = room;
  for (let round = 0; round < ROUNDS; round += 1) {
    room.backTo(level);
    const found = findRepeats(words);
    if (found.length === 0) break;
    marks ??= new Array<Mark | undefined>(texts.length).fill(undefined);
    const gone = new Uint8Array(places.length);
    for (const mark of found) {
      const block = places[mark.block] ?? 0;
      const of = places[mark.of] ?? 0;
      marks[block] = block === mark.block && of === mark.of ? mark : { ...mark, block, of };
      gone[mark.block] = 1;
    }
    words = withoutBlocks(words, gone);
    places = places.filter((_, block) => gone[block] === 0);
  }
  return marks;
}

/** The kept block at the end of the way from copy to copy. */
function kept(of: number, marks: Marked): number {
  let at = of;
  for (let mark = marks[at]; mark; mark = marks[at]) at = mark.of;
  return at;
}

/** The verdict on the block at `place`, if it is marked. */
function verdictOf(place: number, marks: Marked, blocks: readonly Block[]): Verdict | undefined {
  const mark = marks[place];
  if (!mark) return undefined;
  const of = kept(mark.of, marks);
  const [because, confidence] = reason(blocks[place]?.text ?? "", blocks[of]?.text ?? "", mark);
  return {
    role: "duplicate",
    rule: mark.rule,
    because: `${because} line ${String(blocks[of]?.line)}`,
    of,
    confidence,
  };
}

function reason(text: string, of: string, mark: Mark): readonly [string, number] {
  if (text === of) return ["exact copy of", 1];
  if (mark.similarity < 1) {
    return [`near ${mark.similarity.toFixed(2).replace(/^0/, "")} copy of`, mark.similarity];
  }
  if (mark.cut) return ["truncated copy of", CONFIDENCE.truncated];
  if (foldWords(text) === foldWords(of)) return ["typographic variant of", CONFIDENCE.typographic];
  return ["contained in", CONFIDENCE.contained];
}

/** Surety of a mark whose words are all there, by what else differs. */
const CONFIDENCE = { typographic: 0.99, truncated: 0.95, contained: 0.95 } as const;

function warningsOf({ blocks, warnings }: Document, marks: Marked): Warning[] {
  const found: Warning[] = [];
  for (const mark of marks) {
    if (!mark?.differs) continue;
    const line = blocks[kept(mark.of, marks)]?.line ?? null;
    const message = `Two versions of a paragraph differ in a number, a name or a negation: line ${String(blocks[mark.block]?.line)} was dropped for line ${String(line)}`;
    if (!warnings.some((warning) => warning.message === message)) {
      found.push({ code: "version-differs", message, line });
    }
  }
  return found;
}
