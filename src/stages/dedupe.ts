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

/**
 * Marks every lesser copy `duplicate` of the block that stays. A block is marked only when kept
 * blocks say all it says, but for small edits inside a copied stretch; where such an edit changes a
 * number, a name or a negation, the document is warned of it. An article that was cleaned before
 * (`settled`) is left alone.
 */
export function dedupe(document: Document): Document {
  if (document.settled) return document;
  room.clear();
  const { blocks } = document;
  // An image's text describes it, as its caption may do in the same words: it is no copy.
  const texts = blocks.map(({ kind, text }) => (kind === "image" ? "" : text));
  const answers = rowsOf(texts);
  const marks = markAll(texts, answers);
  if (marks.size === 0) return document;
  const verdicts = new Map<number, Verdict>();
  for (const [block, mark] of marks) {
    verdicts.set(block, verdictOf(block, { ...mark, of: kept(mark.of, marks) }, blocks));
  }
  return {
    ...document,
    blocks: blocks.map((block, place) => {
      const verdict = verdicts.get(answers[place] ?? -1);
      return verdict ? { ...block, verdict } : block;
    }),
    warnings: [...document.warnings, ...warningsOf(document, marks)],
  };
}

/**
 * Looks for repeats until none shows among the blocks that stay; gives marks by the blocks' places, those
 * that others answer for left out.
 */
function markAll(texts: readonly string[], answers: Int32Array): ReadonlyMap<number, Mark> {
  const marks = new Map<number, Mark>();
  let places: number[] = [];
  for (let block = 0; block < texts.length; block += 1) {
    if (answers[block] === block) places.push(block);
  }
  const all = places.length === texts.length;
  let words = readWords(all ? texts : places.map((block) => texts[block] ?? ""));
  for (let round = 0; round < ROUNDS; round += 1) {
    const found = findRepeats(words);
    if (found.length === 0) break;
    for (const mark of found) {
      const block = places[mark.block] ?? 0;
      marks.set(block, { ...mark, block, of: places[mark.of] ?? 0 });
    }
    words = withoutBlocks(words, new Set(found.map((mark) => mark.block)));
    places = places.filter((block) => !marks.has(block));
  }
  return marks;
}

/** The kept block at the end of the way from copy to copy. */
function kept(of: number, all: ReadonlyMap<number, Mark>): number {
  let at = of;
  for (let mark = all.get(at); mark; mark = all.get(at)) at = mark.of;
  return at;
}

function verdictOf(block: number, mark: Mark, blocks: readonly Block[]): Verdict {
  const of = blocks[mark.of];
  const line = String(of?.line);
  const [because, confidence] = reason(blocks[block]?.text ?? "", of?.text ?? "", mark);
  return {
    role: "duplicate",
    rule: mark.rule,
    because: `${because} line ${line}`,
    of: mark.of,
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

function warningsOf({ blocks, warnings }: Document, marks: ReadonlyMap<number, Mark>): Warning[] {
  const found: Warning[] = [];
  for (const { block, of, differs } of marks.values()) {
    if (!differs) continue;
    const line = blocks[kept(of, marks)]?.line ?? null;
    const message = `Two versions of a paragraph differ in a number, a name or a negation: line ${String(blocks[block]?.line)} was dropped for line ${String(line)}`;
    if (!warnings.some((warning) => warning.message === message)) {
      found.push({ code: "version-differs", message, line });
    }
  }
  return found;
}
