/** What stands around the blocks of one element: evidence that its children share. */
import type { Element } from "./element.ts";
import type { NameWords } from "./words.ts";

/** How many elements up the evidence reaches; pages nest some 30 deep, hostile ones 100,000. */
const MAX_ANCESTORS = 64;
/** How many words are kept, the nearest first. */
const MAX_WORDS = 128;

/** An element and those around it, innermost first. */
export interface Surroundings {
  readonly names: readonly string[];
  readonly words: readonly string[];
  readonly path: readonly number[];
  readonly alike: readonly number[];
}

/** What is inside no element. */
const NOWHERE: Surroundings = { names: [], words: [], path: [], alike: [] };

/** The surroundings that `element` is for what it holds; to be asked when the page has been read to its end. */
export function surroundingsOf(element: Element | null, words: NameWords): Surroundings {
  if (element?.parent === undefined || element.parent === null) return NOWHERE;
  if (element.surroundings) return element.surroundings;
  const names: string[] = [];
  const path: number[] = [];
  const alike: number[] = [];
  let at = element;
  while (at.parent !== null && path.length < MAX_ANCESTORS) {
    names.push(at.name);
    path.push(at.serial);
    alike.push(at.alike);
    at = at.parent;
  }
  element.surroundings = { names, words: wordsOf(element, words), path, alike };
  return element.surroundings;
}

/** The words of an element and those around it; where it has none of its own, its parent's list itself. */
export function wordsOf(element: Element, words: NameWords): readonly string[] {
  let at = element;
  const { parent } = element;
  const own = words.of(element.attributes);
  if (parent?.surroundings && own.length === 0) {
    return parent.surroundings.words;
  }
  // Siblings of one look share their words.
  if (parent?.lastChildWords?.own === own) return parent.lastChildWords.all;
  const all: string[] = [];
  for (let up = 0; at.parent !== null && up < MAX_ANCESTORS && all.length < MAX_WORDS; up += 1) {
    // The names of the whole page's elements say nothing of one block.
    if (at.name !== "body" && at.name !== "html") {
      for (const word of words.of(at.attributes)) all.push(word);
    }
    at = at.parent;
  }
  if (parent) parent.lastChildWords = { own, all };
  return all;
}
