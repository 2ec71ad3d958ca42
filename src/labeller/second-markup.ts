/** What the markup adds to a second look: how likely the rows of the same container and of the same names are. */
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, shareOf } from "./feature-table.ts";
import { hashPair, hashText } from "./hash.ts";
import { HashCounts } from "./hash-set.ts";

/** Containers above a row that are looked at, the nearest first. */
const CONTAINERS = 4;
/** What a column holds for a row that has no like. */
const ALONE = -1;
/** Keys are given by the kind of likeness and the serial number of a container. */
const SAME_NAMES = 9;

/** A page and the first probabilities of its rows. */
export interface SecondInput {
  readonly page: Evidence;
  readonly chances: Float32Array;
}

const LEVELS = Array.from({ length: CONTAINERS }, (_, i) => i + 1);

export const SECOND_MARKUP: FeatureGroup<SecondInput> = {
  names: ["namesChance", ...LEVELS.flatMap((level) => [`boxChance@${level}`, `boxMass@${level}`])],
  fill: ({ page, chances }, { values, width }, first) => {
    const likes = new Likes(page, chances);
    page.blocks.forEach(({ markup }, row) => {
      if (!markup) return;
      const at = row * width + first;
      values[at] = likes.chanceOfOthers(hashPair(SAME_NAMES, likes.namesOf(row)), row);
      for (const level of LEVELS) {
        const box = markup.path[level - 1];
        const column = at + level * 2 - 1;
        if (box === undefined) continue;
        values[column] = likes.chanceOfOthers(hashPair(level, box), row);
        values[column + 1] = likes.shareOfMass(hashPair(level, box));
      }
    });
  },
};

/** Sums of chances over rows that are alike in some way. */
class Likes {
  private readonly page: Evidence;
  private readonly chances: Float32Array;
  private readonly sums: HashCounts;
  private readonly weights: HashCounts;
  private readonly masses: HashCounts;
  private readonly names = new Map<readonly string[], number>();
  private mass = 0;

  constructor(page: Evidence, chances: Float32Array) {
    this.page = page;
    this.chances = chances;
    const size = page.rows * (CONTAINERS + 1);
    this.sums = new HashCounts(size);
    this.weights = new HashCounts(size);
    this.masses = new HashCounts(size);
    for (let row = 0; row < page.rows; row += 1) this.addRow(row);
  }

  private addRow(row: number): void {
    const { markup } = this.page.blocks[row] ?? {};
    if (!markup) return;
    const mass = (this.chances[row] ?? 0) * (this.page.units[row] ?? 0);
    this.mass += mass;
    this.add(hashPair(SAME_NAMES, this.namesOf(row)), row, mass);
    for (const level of LEVELS) {
      const box = markup.path[level - 1];
      if (box !== undefined) this.add(hashPair(level, box), row, mass);
    }
  }

  private add(key: number, row: number, mass: number): void {
    this.sums.add(key, (this.chances[row] ?? 0) * this.weightOf(row));
    this.weights.add(key, this.weightOf(row));
    this.masses.add(key, mass);
  }

  /** Long rows know better than short ones what their container is. */
  private weightOf(row: number): number {
    return Math.sqrt((this.page.units[row] ?? 0) + 1);
  }

  /** The element's name and the names around it, as one number. */
  namesOf(row: number): number {
    const { markup } = this.page.blocks[row] ?? {};
    if (!markup) return 0;
    let hash = this.names.get(markup.words);
    if (hash === undefined) {
      hash = markup.words.reduce((sum, word) => hashPair(sum, hashText(word)), 0);
      this.names.set(markup.words, hash);
    }
    return hashPair(hash, hashText(markup.tag));
  }

  chanceOfOthers(key: number, row: number): number {
    const own = this.weightOf(row);
    const weight = this.weights.get(key) - own;
    if (weight < own / 2 && weight < 1) return ALONE;
    return (this.sums.get(key) - (this.chances[row] ?? 0) * own) / weight;
  }

  shareOfMass(key: number): number {
    return shareOf(this.masses.get(key), this.mass);
  }
}
