/** The corpus's measure of a body: F1 over the bag of its words. */
import { tokensOf } from "./tokens.ts";

/** Precision, recall and their mean, 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores choices of blocks of one page against its gold body. */
export class BodyScorer {
  private readonly gold: ReadonlyMap<string, number>;
  private readonly goldSize: number;
  private readonly words: readonly (readonly string[])[];

  constructor(texts: readonly string[], goldBody: string) {
    this.words = texts.map(tokensOf);
    const gold = tokensOf(goldBody);
    this.goldSize = gold.length;
    this.gold = countOf(gold);
  }

  /** The number of words of a block. */
  wordsOf(row: number): number {
    return this.words[row]!.length;
  }

  /** The score of the body made of the chosen blocks. */
  score(chosen: (row: number) => boolean): Score {
    const predicted = this.words.filter((_, row) => chosen(row)).flat();
    let shared = 0;
    for (const [word, count] of countOf(predicted)) {
      shared += Math.min(count, this.gold.get(word) ?? 0);
    }
    const precision = ratio(shared, predicted.length, this.goldSize);
    const recall = ratio(shared, this.goldSize, predicted.length);
    const sum = precision + recall;
    return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
  }
}

/** As the scorer has it: nothing of nothing is right. */
function ratio(shared: number, of: number, other: number): number {
  if (of === 0) return other === 0 ? 1 : 0;
  return shared / of;
}

function countOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
