/** A page under review: what newsclean found, what a person put right, and the article that makes. */
import type { Article, Role } from "../model/article.ts";
import type { Correction } from "../model/corrections.ts";
import type { Block, Document, Source } from "../model/document.ts";
import { DEFAULTS, type Options } from "../model/options.ts";
import { examine, type Input } from "../pipeline.ts";
import { assemble } from "../stages/assemble.ts";
import { correct, place } from "../stages/correct.ts";

/** The page as it stands, with the corrections so far. */
export class Review {
  private readonly found: Document;
  private readonly options: Options;
  /** By block index. */
  private readonly corrections = new Map<number, Correction>();
  private now: Document;

  private constructor(found: Document, options: Options) {
    this.found = found;
    this.options = options;
    this.now = found;
  }

  /** Examines a page; `corrections` are where the review goes on from. */
  static async open(
    input: Input,
    options: Partial<Options>,
    corrections: readonly Correction[],
  ): Promise<Review> {
    const review = new Review(await examine(input, options), { ...DEFAULTS, ...options });
    review.take(corrections);
    return review;
  }

  get source(): Source {
    return this.now.source;
  }

  /** The page's blocks with the roles they have by now. */
  get blocks(): readonly Block[] {
    return this.now.blocks;
  }

  /** What a person put right, in the order of the page. */
  get said(): readonly Correction[] {
    return [...this.corrections.keys()]
      .sort((a, b) => a - b)
      .flatMap((index) => this.corrections.get(index) ?? []);
  }

  /** The article as it is by now. */
  get article(): Article {
    return assemble(this.now, { ...this.options, explain: false });
  }

  isCorrected(index: number): boolean {
    return this.corrections.has(index);
  }

  /** Gives the blocks a role; `null` gives back the one that newsclean found. */
  say(indexes: readonly number[], role: Role | null): void {
    for (const index of indexes) {
      const block = this.found.blocks[index];
      if (!block) continue;
      if (role === null || role === block.verdict?.role) this.corrections.delete(index);
      else this.corrections.set(index, { line: block.line, text: block.text, role });
    }
    this.update();
  }

  /** Takes over corrections from a file; those of a block that is no longer there are kept out, with a warning. */
  private take(corrections: readonly Correction[]): void {
    this.now = correct(this.found, { ...this.options, corrections });
    for (const [index, role] of place(this.found.blocks, corrections).roles) {
      const block = this.found.blocks[index];
      if (block) this.corrections.set(index, { line: block.line, text: block.text, role });
    }
  }

  private update(): void {
    this.now = correct(this.found, { ...this.options, corrections: this.said });
  }
}
