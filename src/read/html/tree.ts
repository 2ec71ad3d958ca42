/** Turns a page's tags into elements that open and close as in a browser, without building a tree. */
import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { NO_ATTRIBUTES, wantedAttribute } from "./attributes.ts";
import { Element, rootElement } from "./element.ts";
import {
  FORMATTING,
  IMPLIED,
  isBlock,
  SCOPE,
  TABLE_PARTS,
  verbOf,
  VOID,
  type Implied,
  type Verb,
} from "./tags.ts";
import { verbWithin } from "./verb-within.ts";

/** Told of every element and text, in the order of the page. */
export interface TreeHandler {
  open(element: Element): void;
  close(element: Element): void;
  /** Text in `element` as written, from `start` to `end` of the source: entities are not yet decoded. */
  text(element: Element, start: number, end: number): void;
}

/** How far up an end tag looks for its start: real pages nest less, and hostile ones would make the search quadratic. */
const MAX_SEARCH = 1000;

const HEADING = /^h[1-6]$/;

/** Reads `source` from end to end. */
export function readTree(source: string, handler: TreeHandler): void {
  const tree = new Tree(source, handler);
  // Entities are decoded where text is used: the tokenizer then jumps from tag to tag.
  const tokenizer = new Tokenizer({ decodeEntities: false }, tree);
  tokenizer.write(source);
  tokenizer.end();
  tree.finish();
}

/** `raw` with its entities decoded. */
export function decodeText(raw: string): string {
  return raw.includes("&") ? decodeHTML(raw) : raw;
}

const nothing = (): void => undefined;

class Tree implements TokenizerCallbacks {
  readonly #source: string;
  readonly #handler: TreeHandler;
  readonly #stack: Element[] = [];
  /** How many elements of a name are open. */
  readonly #open = new Map<string, number>();
  readonly #root = rootElement();
  #top = this.#root;
  #serial = 0;
  #tagStart = 0;
  #name = "";
  #attribute: string | null = null;
  #attributes: Map<string, string> | null = null;

  constructor(source: string, handler: TreeHandler) {
    this.#source = source;
    this.#handler = handler;
    handler.open(this.#root);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#nameAt(start, end);
    this.#tagStart = start;
    this.#attributes = null;
  }

  onattribname(start: number, end: number): void {
    // Nothing inside an ignored element is looked at.
    this.#attribute = this.#top.ignored ? null : wantedAttribute(this.#source.slice(start, end));
    if (this.#attribute === null || this.#attributes?.has(this.#attribute) === true) {
      this.#attribute = null;
      return;
    }
    this.#attributes ??= new Map();
    this.#attributes.set(this.#attribute, "");
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === null || this.#attributes === null) return;
    const raw = this.#source.slice(start, end);
    this.#attributes.set(this.#attribute, raw.includes("&") ? decodeHTMLAttribute(raw) : raw);
  }

  onopentagend(): void {
    this.#start();
  }

  onselfclosingtag(): void {
    const foreign = this.isInForeignContext();
    this.#start();
    if (foreign && !VOID.has(this.#name)) this.#popTo(this.#stack.length - 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    this.#tagStart = start;
    if (name === "br") this.#openElement("br", NO_ATTRIBUTES);
    else if (!VOID.has(name)) this.#end(name);
  }

  ontext(start: number, end: number): void {
    if (!this.#top.ignored) this.#handler.text(this.#top, start, end);
  }

  oncdata(start: number, end: number, endOffset: number): void {
    if (!this.#top.ignored) this.#handler.text(this.#top, start, end - endOffset);
  }

  /** Inside `svg` and `math`, `title` and `style` are ordinary elements. */
  isInForeignContext(): boolean {
    return this.#count("svg") + this.#count("math") > 0;
  }

  onattribend(): void {
    this.#attribute = null;
  }

  // Comments and declarations say nothing of the page; the rest is never called, as entities are not decoded here.
  readonly oncomment = nothing;
  readonly ondeclaration = nothing;
  readonly onprocessinginstruction = nothing;
  readonly onattribentity = nothing;
  readonly ontextentity = nothing;
  readonly onend = nothing;

  /** Closes what the page left open. */
  finish(): void {
    this.#popTo(0);
    this.#handler.close(this.#root);
  }

  #nameAt(start: number, end: number): string {
    const name = this.#source.slice(start, end).toLowerCase();
    return name === "image" ? "img" : name;
  }

  #count(name: string): number {
    return this.#open.get(name) ?? 0;
  }

  #start(): void {
    const name = this.#name;
    const attributes = this.#attributes ?? NO_ATTRIBUTES;
    const [source, start] = [this.#source, this.#tagStart];
    const verb = verbWithin(name, { attributes, box: this.#top.box.name, source, start });
    if (isBlock(verb)) this.#endParagraph(name);
    const implied = IMPLIED.get(name);
    if (implied) this.#endImplied(implied);
    this.#openElement(name, attributes, verb);
  }

  #openElement(
    name: string,
    attributes: ReadonlyMap<string, string>,
    verb: Verb = verbOf(name),
  ): void {
    const element = new Element(name, verb, this.#top, {
      attributes,
      serial: this.#serial++,
      start: this.#tagStart,
    });
    if (!this.#top.ignored) this.#handler.open(element);
    if (VOID.has(name)) {
      if (element.block && !this.#top.ignored) this.#handler.close(element);
      return;
    }
    this.#stack.push(element);
    this.#top = element;
    this.#open.set(name, this.#count(name) + 1);
  }

  /** A block ends the paragraph or heading it starts in, with what is open inside. */
  #endParagraph(starts: string): void {
    if (this.#count("p") > 0) {
      let i = this.#stack.length - 1;
      while (i >= 0 && this.#stack[i]?.block === false) i -= 1;
      if (this.#stack[i]?.name === "p") this.#popTo(i);
    }
    if (HEADING.test(starts) && HEADING.test(this.#top.name)) this.#popTo(this.#stack.length - 1);
  }

  #endImplied(implied: Implied): void {
    let end = -1;
    const last = Math.max(0, this.#stack.length - MAX_SEARCH);
    for (let i = this.#stack.length - 1; i >= last; i -= 1) {
      const name = this.#stack[i]?.name ?? "";
      if (implied.stops.has(name)) break;
      if (implied.closes.has(name)) end = i;
    }
    if (end >= 0) this.#popTo(end);
  }

  #end(name: string): void {
    if (this.#count(name) === 0) {
      // As in browsers: `</p>` without a start is an empty paragraph, `</h3>` ends an `<h2>`.
      if (name === "p") this.#openElement("p", NO_ATTRIBUTES);
      else if (!HEADING.test(name) || !HEADING.test(this.#top.name)) return;
      this.#popTo(this.#stack.length - 1);
      return;
    }
    const inline = !isBlock(verbOf(name));
    const last = Math.max(0, this.#stack.length - MAX_SEARCH);
    for (let i = this.#stack.length - 1; i >= last; i -= 1) {
      const element = this.#stack[i];
      if (element?.name === name) {
        this.#popTo(i);
        return;
      }
      if (inline && element?.block === true) {
        if (FORMATTING.has(name)) this.#endFormatting(name, i);
        return;
      }
      if (element && SCOPE.has(element.name) && !TABLE_PARTS.has(name)) return;
    }
  }

  /** `<b><p>one</b> two`: the formatting ends, the blocks inside it go on without it. */
  #endFormatting(name: string, from: number): void {
    const last = Math.max(0, from - MAX_SEARCH);
    let at = from;
    while (at >= last && this.#stack[at]?.name !== name) at -= 1;
    const [gone] = at >= last ? this.#stack.splice(at, 1) : [];
    if (!gone) return;
    this.#open.set(name, this.#count(name) - 1);
    for (const element of this.#stack.slice(at)) {
      if (element.mark === gone.mark) element.mark = gone.parent?.mark ?? null;
    }
    this.#handler.close(gone);
  }

  #popTo(length: number): void {
    while (this.#stack.length > length) {
      const element = this.#stack.pop();
      if (!element) return;
      this.#open.set(element.name, this.#count(element.name) - 1);
      this.#top = this.#stack.at(-1) ?? this.#root;
      if (!(element.parent?.ignored ?? false)) this.#handler.close(element);
    }
  }
}
