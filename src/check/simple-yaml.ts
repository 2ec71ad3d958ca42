/**
 * Reads the YAML that nearly all front matter is: keys, lists, values on one line. The full parser takes fifteen times as
 * long, so it is asked only where there is more, and for places.
 */

/** The values, `undefined` where the text may hold anything that this reader doesn't know. */
export function readSimpleYaml(text: string): Readonly<Record<string, unknown>> | undefined {
  if (STRANGE.test(text)) return undefined;
  const reader = new Reader(text.replace(/\n$/, "").split("\n"));
  return reader.read();
}

/** Tabs, other line ends and controls: their meaning is for the full parser to tell. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const STRANGE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
/** `title`, `title: Bridge`, without its indent. */
const KEY = /^([A-Za-z][A-Za-z0-9_-]{0,60}):(?: (.+))?$/;
const ITEM = "- ";
/** Spaces before the deepest key; deeper ones would end in too many calls within calls. */
const DEEPEST = 40;

/** Thrown within this file: the text is more than simple. */
class NotSimple extends Error {}

class Reader {
  readonly #indents: number[];
  readonly #lines: string[];
  #at = 0;

  constructor(lines: readonly string[]) {
    this.#lines = lines.map((line) => line.trimStart());
    this.#indents = lines.map((line, i) => line.length - (this.#lines[i] ?? "").length);
  }

  read(): Readonly<Record<string, unknown>> | undefined {
    try {
      const values = this.#map(0);
      return this.#at === this.#lines.length ? values : undefined;
    } catch (error) {
      if (error instanceof NotSimple) return undefined;
      throw error;
    }
  }

  #isAt(indent: number): boolean {
    return this.#at < this.#lines.length && this.#indents[this.#at] === indent;
  }

  #isItem(): boolean {
    return (this.#lines[this.#at] ?? "").startsWith(ITEM);
  }

  #map(indent: number): Readonly<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    while (this.#isAt(indent) && !this.#isItem()) {
      const [, key, rest] = KEY.exec(this.#lines[this.#at] ?? "") ?? [];
      if (key === undefined || Object.hasOwn(values, key)) throw new NotSimple();
      this.#at += 1;
      values[key] = rest === undefined ? this.#below(indent) : scalar(rest);
    }
    if (Object.keys(values).length === 0) throw new NotSimple();
    return values;
  }

  /** What stands under a key without a value of its own. */
  #below(indent: number): unknown {
    const next = this.#indents[this.#at] ?? -1;
    if (next >= indent && this.#isItem()) return this.#list(next);
    if (next > DEEPEST) throw new NotSimple();
    return next > indent ? this.#map(next) : null;
  }

  #list(indent: number): readonly unknown[] {
    const items: unknown[] = [];
    while (this.#isAt(indent) && this.#isItem()) {
      const text = (this.#lines[this.#at] ?? "").slice(ITEM.length);
      if (!KEY.test(text)) {
        items.push(scalar(text));
        this.#at += 1;
        continue;
      }
      // The item's first key stands where its others do.
      this.#lines[this.#at] = text;
      this.#indents[this.#at] = indent + ITEM.length;
      items.push(this.#map(indent + ITEM.length));
    }
    return items;
  }
}

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const DAY = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/;
const COUNT = /^(?:0|[1-9]\d{0,14})$/;
/** Begins with a letter or an opening quote of print, so it is text; `: ` and ` #` would end it. */
const PLAIN = /^[\p{L}“„‘«¿¡(]/u;
const ENDS_PLAIN = /: | #|[: ]$/;

/** A value on one line. */
function scalar(text: string): unknown {
  if (DAY.test(text)) return text;
  if (PLAIN.test(text) && !ENDS_PLAIN.test(text)) {
    const lower = text.toLowerCase();
    if (!Object.hasOwn(WORDS, lower)) return text;
    if (lower === text) return WORDS[text];
  }
  if (QUOTED.test(text)) return text.slice(1, -1);
  if (COUNT.test(text)) return Number(text);
  throw new NotSimple();
}
