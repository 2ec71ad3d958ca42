/** The words in an element's class, id, itemprop, role and rel: what the page's author calls it. */

/** Attributes whose words are evidence. */
const NAMING = ["class", "id", "itemprop", "role", "rel"] as const;

/** Longest attribute value that is read: generated class lists grow without meaning more. */
const MAX_VALUE = 400;

const WORD = /[a-z]{2,}|[A-Z][a-z]+|[A-Z]{2,}(?![a-z])/g;

/** Splits names into words and remembers what it has split: a page uses the same few names again and again. */
export class NameWords {
  readonly #known = new Map<string, readonly string[]>();

  /** The words of an element's names, in lower case. */
  of(attributes: ReadonlyMap<string, string>): readonly string[] {
    if (attributes.size === 0) return NONE;
    let words = NONE;
    for (const name of NAMING) {
      const value = attributes.get(name);
      if (value === undefined || value === "") continue;
      const more = this.#split(value);
      words = words.length === 0 ? more : [...words, ...more];
    }
    return words;
  }

  #split(value: string): readonly string[] {
    const known = this.#known.get(value);
    if (known) return known;
    const words = (value.slice(0, MAX_VALUE).match(WORD) ?? []).map((word) => word.toLowerCase());
    this.#known.set(value, words);
    return words;
  }
}

const NONE: readonly string[] = [];
