/** Collects the text of one block, with white space as a browser shows it. */
import { isLinked, type Mark } from "./mark.ts";
import { toPhrasing, type Run } from "./phrasing.ts";
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";
import { formOf, type Form } from "./form.ts";

/** Characters of a line from which on, ended as a sentence, it is a paragraph of its own although only one `<br>` follows. */
const FULL_LINE = 80;
/** `<br>` in a row that part paragraphs. */
const PARTING_BREAKS = 2;
/** Elements whose lines belong together: verse, an address, a sign. */
const KEEPS_LINES: ReadonlySet<string> = new Set(["p", "blockquote", "address", "li"]);
/** Share of a block's characters under one link that make it a link as a whole. */
const WHOLE_LINK = 0.9;
/** Words and names kept of the elements inside a block. */
const MAX_INNER = 48;

/** Characters nobody sees: soft hyphen, zero-width space and no-break space, word joiner. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
const SPACES = /\s+/g;
const SENTENCE_END = /[.!?…:;。！？][)\]"'”’»›]*$/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The text read since the last boundary between blocks. */
export class Paragraph {
  #runs: Run[] = [];
  #line = "";
  /** The formatting that all of the line has; `undefined` where it has several. */
  #lineMark: Mark | null | undefined = null;
  #start = 0;
  #end = 0;
  #chars = 0;
  #linkChars = 0;
  #space = false;
  #breaks = 0;
  #afterBreak = false;
  #apart = false;
  #spanEnded = false;
  #spansMeet = false;
  #inner: string[] = [];
  #innerTags: string[] = [];
  /** Lists of one tag, shared by the blocks that have no other inside. */
  readonly #oneTag = new Map<string, string[]>();
  #elements = 0;
  #hidden = true;
  #href: string | null = null;
  #datetime: string | null = null;
  #place: string | null = null;

  /** Whether nothing visible has been read. */
  get empty(): boolean {
    return this.#runs.length === 0;
  }

  /** Notes a line break; what it means shows when text follows. */
  addBreak(): void {
    this.#breaks += 1;
  }

  /** Notes that a box begins or ends: its text must not be glued to what is before it or after. */
  addGap(): void {
    this.#apart = true;
  }

  /** Notes that a link or a named span begins: it must not be glued to one that has just ended. */
  beginSpan(): void {
    if (this.#spanEnded) this.#spansMeet = true;
  }

  /** Notes that a link or a named span ends. */
  endSpan(): void {
    this.#spanEnded = true;
  }

  /** Notes that references lead to where it stands. */
  addPlace(place: string): void {
    this.#place ??= place;
  }

  /** Notes an element inside the block. */
  addElement(element: Element, words: readonly string[]): void {
    this.#elements += 1;
    if (this.#inner.length < MAX_INNER) for (const word of words) this.#inner.push(word);
    if (this.#innerTags.length < MAX_INNER && !this.#innerTags.includes(element.name)) {
      this.#innerTags.push(element.name);
    }
    const datetime = element.name === "time" ? element.attributes.get("datetime") : undefined;
    if (datetime !== undefined && datetime !== "") this.#datetime ??= datetime;
  }

  /** Whether the line breaks before the next text, which stands in `element`, part two blocks. */
  partsBefore(element: Element): boolean {
    if (this.#breaks === 0 || this.empty) return false;
    if (this.#breaks >= PARTING_BREAKS) return true;
    // In a paragraph one break is a break; elsewhere it is how a page without paragraphs ends one.
    if (!KEEPS_LINES.has(element.box.name)) return true;
    if (this.#line.length >= FULL_LINE && SENTENCE_END.test(this.#line)) return true;
    // `<b>A heading</b><br>Its text`
    return this.#lineMark !== undefined && this.#lineMark !== element.mark;
  }

  /** Notes white space. */
  addSpace(): void {
    this.#space = true;
  }

  /** Adds decoded text that stands from `start` to `end` of the source under `element`. */
  addText(element: Element, decoded: string, span: { start: number; end: number }): void {
    const squeezed = decoded.replace(INVISIBLE, "").replace(SPACES, " ");
    const text = squeezed.trim();
    if (text === "") return;
    if (element.hidden !== this.#hidden && !this.empty) {
      // In a line that is seen a word for those who hear the page is not.
      if (element.hidden) return;
      this.#dropText();
    }
    if (this.empty) this.#start = span.start;
    this.#end = span.end;
    this.#separate(element.mark, squeezed.startsWith(" "), text);
    this.#append(text, element.mark);
    if (this.#line === "") this.#lineMark = element.mark;
    else if (this.#lineMark !== element.mark) this.#lineMark = undefined;
    this.#line += text;
    this.#chars += text.length;
    this.#hidden &&= element.hidden;
    if (isLinked(element.mark)) {
      this.#linkChars += text.length;
      this.#href ??= hrefOf(element.mark);
    }
    this.#space = squeezed.endsWith(" ");
  }

  /** Drops what was read, all of which was hidden. */
  #dropText(): void {
    this.#runs = [];
    this.#line = "";
    this.#chars = this.#linkChars = 0;
    this.#href = null;
  }

  /** Puts the break or space between what was read and what comes. */
  #separate(mark: Mark | null, spaceBefore: boolean, next: string): void {
    if (!this.empty) {
      if (this.#breaks > 0) {
        this.#runs.push({ text: "\n", mark });
        this.#line = "";
      } else if (this.#space || spaceBefore || this.#wouldGlue(next)) {
        this.#append(" ", mark);
        this.#line += " ";
      }
    }
    this.#breaks = 0;
    this.#apart = this.#spanEnded = this.#spansMeet = false;
  }

  #wouldGlue(next: string): boolean {
    if (this.#apart) return WORD_CHARACTER.test(next.charAt(0));
    return this.#spansMeet && this.#wordsMeet(next);
  }

  /** Whether two words would be glued; a single letter before is an initial set large: `<i>T</i><i>he</i>`. */
  #wordsMeet(next: string): boolean {
    const line = this.#line;
    return (
      WORD_CHARACTER.test(line.at(-1) ?? "") &&
      WORD_CHARACTER.test(line.at(-2) ?? "") &&
      WORD_CHARACTER.test(next.charAt(0))
    );
  }

  #append(text: string, mark: Mark | null): void {
    const last = this.#runs.at(-1);
    if (last?.mark === mark && last.text !== "\n") last.text += text;
    else this.#runs.push({ text, mark });
  }

  /** The block of `element` that was read, or `null` where there is nothing to see; begins anew. */
  take(element: Element): Draft | null {
    const taken = this.empty ? null : this.#draft(element, formOf(element));
    const breaks = this.#breaks;
    this.#reset();
    this.#afterBreak = breaks === 1;
    return taken;
  }

  #draft(element: Element, form: Form): Draft {
    const runs = this.#runs;
    const [first] = runs;
    const plain = runs.length === 1 && first?.mark === null;
    const whole = this.#linkChars >= WHOLE_LINK * this.#chars;
    // One literal with every key: spreading costs more than reading the text.
    return {
      element,
      kind: form.kind,
      text: runs.length === 1 && first ? first.text : runs.map((run) => run.text).join(""),
      start: this.#start,
      end: this.#end,
      level: form.level,
      list: form.list,
      content: plain ? undefined : toPhrasing(runs),
      node: undefined,
      chars: this.#chars,
      linkChars: this.#linkChars,
      inner: this.#inner,
      innerTags: this.#sharedTags(),
      elements: this.#elements,
      hidden: this.#hidden,
      afterBreak: this.#afterBreak,
      href: whole ? (this.#href ?? undefined) : undefined,
      datetime: this.#datetime ?? undefined,
      image: undefined,
      place: this.#place ?? undefined,
      notes: undefined,
      footnote: undefined,
      opensQuote: form.opensQuote,
    };
  }

  #sharedTags(): string[] {
    const [tag] = this.#innerTags;
    if (tag === undefined || this.#innerTags.length > 1) return this.#innerTags;
    const known = this.#oneTag.get(tag);
    if (known) return known;
    this.#oneTag.set(tag, this.#innerTags);
    return this.#innerTags;
  }

  #reset(): void {
    this.#runs = [];
    this.#line = "";
    this.#chars = this.#linkChars = this.#elements = this.#breaks = 0;
    this.#space = this.#apart = this.#spanEnded = this.#spansMeet = false;
    this.#hidden = true;
    if (this.#inner.length > 0) this.#inner = [];
    if (this.#innerTags.length > 0) this.#innerTags = [];
    this.#href = this.#datetime = this.#place = null;
  }
}

function hrefOf(mark: Mark | null): string | null {
  for (let at = mark; at !== null; at = at.outer) if (at.type === "link") return at.url;
  return null;
}
