/** What the markup adds to a second look: how likely the rows of the same container and of the same names are. */
import { CONTAINERS, NO_CONTAINER } from "./containers.ts";
import type { Evidence } from "./evidence.ts";
import { shareOf } from "./feature-table.ts";
import { hashPair, hashText } from "./hash.ts";
import { type Numbered, numberHashes } from "./hash-numbers.ts";
import type { SecondGroup, SecondInput } from "./second-input.ts";

/** What a column holds for a row that has no like. */
const ALONE = -1;

const LEVELS = Array.from({ length: CONTAINERS }, (_, i) => i + 1);

export const SECOND_MARKUP: SecondGroup = {
  names: ["namesChance", ...LEVELS.flatMap((level) => [`boxChance@${level}`, `boxMass@${level}`])],
  fill: (input, { values, width }, first) => {
    const { page, mass } = input;
    const all = mass.reduce((sum, own) => sum + own, 0);
    const names = readNames(page);
    const ofNames = new Likes(input, names.size);
    const ofLevels = LEVELS.map(() => new Likes(input, page.containers.size));
    const boxOf = (row: number, i: number): number =>
      page.containers.of[row * CONTAINERS + i] ?? NO_CONTAINER;
    page.blocks.forEach(({ markup }, row) => {
      if (!markup) return;
      ofNames.add(names.numbers[row] ?? 0, row);
      ofLevels.forEach((likes, i) => {
        const box = boxOf(row, i);
        if (box !== NO_CONTAINER) likes.add(box, row);
      });
    });
    page.blocks.forEach(({ markup }, row) => {
      if (!markup) return;
      const at = row * width + first;
      values[at] = ofNames.chanceOfOthers(names.numbers[row] ?? 0, row);
      ofLevels.forEach((likes, i) => {
        const box = boxOf(row, i);
        if (box === NO_CONTAINER) return;
        values[at + 1 + i * 2] = likes.chanceOfOthers(box, row);
        values[at + 2 + i * 2] = shareOf(likes.masses[box] ?? 0, all);
      });
    });
  },
};

/** The element's name and the names around it, as one number a row. */
function readNames({ blocks }: Evidence): Numbered {
  const hashes = new Int32Array(blocks.length);
  const known = new Map<readonly string[], number>();
  blocks.forEach(({ markup }, row) => {
    if (!markup) return;
    let hash = known.get(markup.words);
    if (hash === undefined) {
      hash = markup.words.reduce((sum, word) => hashPair(sum, hashText(word)), 0);
      known.set(markup.words, hash);
    }
    hashes[row] = hashPair(hash, hashText(markup.tag));
  });
  return numberHashes(hashes);
}

/** Sums of chances over rows that are alike in some way. */
class Likes {
  readonly masses: Float32Array;
  private readonly input: SecondInput;
  private readonly sums: Float32Array;
  private readonly weights: Float32Array;

  constructor(input: SecondInput, size: number) {
    this.input = input;
    this.masses = new Float32Array(size);
    this.sums = new Float32Array(size);
    this.weights = new Float32Array(size);
  }

  add(key: number, row: number): void {
    const { sums, weights, masses, input } = this;
    const weight = this.weightOf(row);
    sums[key] = (sums[key] ?? 0) + (input.chances[row] ?? 0) * weight;
    weights[key] = (weights[key] ?? 0) + weight;
    masses[key] = (masses[key] ?? 0) + (input.mass[row] ?? 0);
  }

  /** Long rows know better than short ones what their container is. */
  private weightOf(row: number): number {
    return Math.sqrt((this.input.page.units[row] ?? 0) + 1);
  }

  chanceOfOthers(key: number, row: number): number {
    const own = this.weightOf(row);
    const weight = (this.weights[key] ?? 0) - own;
    if (weight < own / 2 && weight < 1) return ALONE;
    return ((this.sums[key] ?? 0) - (this.input.chances[row] ?? 0) * own) / weight;
  }
}
