/** Finds the article by its prose alone: long, punctuated blocks, and the run of them that weighs most. */
import type { Block } from "../model/document.ts";

/** Characters of a script without spaces say about as much as this many of one with spaces. */
const UNSPACED_WEIGHT = 2.5;
/** A block of this weight (characters) is prose by its length alone. */
const LONG = 140;
/** A block of this weight is prose if it is punctuated as prose. */
const SENTENCE = 45;
/** What a block that is no prose takes from a run: a handful of menu lines breaks a run of one short paragraph. */
const NOT_PROSE = -9;
/** The most that one block adds, so that a single endless block cannot outweigh an article. */
const MOST = 40;

const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»“)\]]*$/;

/** A run of blocks, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How long a block's text is, in characters of a script with spaces. */
export function weigh(text: string): number {
  return text.length + (UNSPACED_WEIGHT - 1) * (text.match(UNSPACED)?.length ?? 0);
}

/** Whether a text reads as prose: long, or a sentence. */
export function isProse(text: string): boolean {
  const weight = weigh(text);
  return weight >= LONG || (weight >= SENTENCE && SENTENCE_END.test(text));
}

/** The run of blocks with the most prose in it (Kadane's maximum sum), `null` on a page without prose. */
export function findProseSpan(blocks: readonly Block[]): Span | null {
  let best: Span | null = null;
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  blocks.forEach((block, i) => {
    if (block.verdict) return;
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += isProse(block.text) ? Math.min(Math.sqrt(weigh(block.text)) * 2, MOST) : NOT_PROSE;
    if (sum > bestSum) {
      bestSum = sum;
      best = { from, to: i };
    }
  });
  return best;
}
