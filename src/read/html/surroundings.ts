/** What stands around a block: evidence that all blocks of one element share. */
import type { Element } from "./element.ts";
import type { NameWords } from "./words.ts";

/** How many elements up the evidence reaches; pages nest some 30 deep, hostile ones 100,000. */
const MAX_ANCESTORS = 64;
/** How many words are kept, the nearest first. */
const MAX_WORDS = 128;

/** The elements around a block, innermost first. */
export interface Surroundings {
  readonly ancestors: readonly string[];
  readonly words: readonly string[];
  readonly path: readonly number[];
  readonly siblings: readonly number[];
}

/** Collects surroundings, once an element, when the page has been read to its end. */
export class SurroundingsOf {
  readonly #known = new Map<Element, Surroundings>();
  readonly #words: NameWords;

  constructor(words: NameWords) {
    this.#words = words;
  }

  /** The surroundings of a block whose element is `element`. */
  get(element: Element): Surroundings {
    const known = this.#known.get(element);
    if (known) return known;
    const ancestors: string[] = [];
    const words: string[] = [];
    const path: number[] = [];
    const siblings: number[] = [];
    let at = element;
    while (at.parent !== null && path.length <= MAX_ANCESTORS) {
      path.push(at.serial);
      siblings.push(at.likes.count);
      if (at !== element) ancestors.push(at.name);
      // The names of the whole page's elements say nothing of one block.
      if (words.length < MAX_WORDS && at.name !== "body" && at.name !== "html") {
        for (const word of this.#words.of(at.attributes)) words.push(word);
      }
      at = at.parent;
    }
    const surroundings = { ancestors, words, path, siblings };
    this.#known.set(element, surroundings);
    return surroundings;
  }
}
