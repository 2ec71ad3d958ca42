/** Reads the elements and texts of a page into blocks, in one walk. */
import { addCode, codeDraft, codeLanguage, type OpenCode } from "./code.ts";
import type { Draft } from "./draft.ts";
import type { Element } from "./element.ts";
import { embedDraft } from "./embed.ts";
import type { ScriptSpan } from "./carried.ts";
import { ClaimCollector } from "./claims.ts";
import { captionPictures, type OpenFigure } from "./figure.ts";
import { Footnotes } from "./footnotes.ts";
import { numberItem, startOf } from "./form.ts";
import { imageDraft, imageUrl } from "./image.ts";
import type { Links } from "./links.ts";
import { addMark, isMark } from "./mark.ts";
import { OpenTables } from "./open-tables.ts";
import { Paragraph } from "./paragraph.ts";
import { isPermalink } from "./permalink.ts";
import type { Verb } from "./tags.ts";
import { decodeText, type TreeHandler } from "./tree.ts";
import { isVisible, visibleSpan } from "./visible-span.ts";
import type { NameWords } from "./words.ts";

/** What a page reader is given. */
interface Given {
  readonly source: string;
  readonly words: NameWords;
  /** The links of the page, by what is claimed of its address so far. */
  readonly linksOf: (claims: ClaimCollector) => Links;
}

/** Emoji that a page draws as pictures. */
const EMOJI_CLASS = /(?:^|\s)(?:emoji|wp-smiley)(?:\s|$)/;

/** Elements that a page sets apart by style when they stand in a row: `<a>one</a><a>two</a>` is never one word. */
function isSpan(element: Element): boolean {
  return element.verb === "link" || (element.name === "span" && element.attributes.has("class"));
}

type Actions = Partial<Record<Verb, (element: Element) => unknown>>;

/** The state of one walk. */
export class PageReader implements TreeHandler {
  readonly blocks: Draft[] = [];
  readonly claims = new ClaimCollector();
  readonly scripts: ScriptSpan[] = [];
  /** Whether the page is only a frame around others. */
  framed = false;
  readonly #given: Given;
  readonly #paragraph = new Paragraph();
  readonly #footnotes = new Footnotes();
  readonly #tables = new OpenTables(this.blocks);
  readonly #figures: OpenFigure[] = [];
  /** Pictures inside a paragraph that has begun: they follow it. */
  #waiting: Draft[] = [];
  #sources: string[] = [];
  #noscript: Element | null = null;
  #code: OpenCode | null = null;
  #links: Links | null = null;
  #box: Element | null = null;

  /** What a block element begins besides a block. */
  readonly #openBlock: Actions = {
    list: (element) => {
      element.ordinal = element.name === "ol" ? startOf(element) : null;
    },
    item: numberItem,
    code: (element) => {
      this.#code ??= { element, text: "", language: codeLanguage(element), start: 0, end: 0 };
    },
    table: (element) => {
      this.#tables.openTable(element);
    },
    figure: (element) => this.#figures.push({ element, from: this.blocks.length }),
    row: () => {
      this.#tables.openRow();
    },
    cell: (element) => {
      this.#tables.openCell(element);
    },
    frameset: () => {
      this.framed = true;
    },
  };

  /** What stands for itself inside a line: it holds no text. */
  readonly #readInline: Actions = {
    break: () => {
      if (this.#code) this.#code.text += "\n";
      else this.#paragraph.addBreak();
    },
    image: (element) => {
      this.#image(element);
    },
    source: (element) => {
      this.#sources.push(element.attributes.get("srcset") ?? "");
    },
    noscript: (element) => {
      this.#noscript ??= element;
    },
  };

  constructor(given: Given) {
    this.#given = given;
  }

  /** The blocks read, once the page is at its end. */
  finish(): readonly Draft[] {
    return this.#footnotes.settle(this.blocks);
  }

  get links(): Links {
    this.#links ??= this.#given.linksOf(this.claims);
    return this.#links;
  }

  open(element: Element): void {
    this.claims.open(element);
    if (element.ignored) {
      if (element.verb === "embed") this.#embed(element);
    } else if (element.block) {
      this.#boundary();
      this.#box = element;
      this.#openBlock[element.verb]?.(element);
    } else {
      const read = this.#readInline[element.verb];
      if (read) {
        read(element);
        return;
      }
      if (isSpan(element)) this.#paragraph.beginSpan();
      if (this.#code) this.#code.language ??= codeLanguage(element);
      if (isMark(element.verb)) element.mark = addMark(element.mark, element.verb);
      else if (element.verb === "link") this.#openLink(element);
      else if (element.verb === "apart") this.#paragraph.addGap();
      const place = this.#footnotes.placeOf(element);
      if (place !== null) this.#paragraph.addPlace(place);
      this.#paragraph.addElement(element, this.#given.words.of(element.attributes));
    }
  }

  close(element: Element): void {
    this.claims.close(element);
    if (element.ignored) return;
    if (element.block) {
      this.#boundary();
      this.#closeBlock(element);
      this.#box = element.parent?.box ?? null;
    } else if (element === this.#noscript) {
      this.#noscript = null;
    } else if (element.verb === "apart") {
      this.#paragraph.addGap();
    } else if (isSpan(element)) {
      this.#paragraph.endSpan();
    }
  }

  text(element: Element, start: number, end: number): void {
    const { source } = this.#given;
    if (element.verb === "script") {
      this.scripts.push({ start, end });
      const type = element.attributes.get("type") ?? "";
      if (type.includes("ld+json")) this.claims.jsonLd.push(source.slice(start, end));
      return;
    }
    const text = decodeText(source.slice(start, end));
    if (element.verb === "title") {
      this.claims.title ??= text;
      return;
    }
    if (this.#noscript !== null) return;
    this.claims.text(text);
    if (this.#code) {
      addCode(this.#code, text, { start, end });
      return;
    }
    if (!isVisible(text)) {
      this.#paragraph.addSpace();
      return;
    }
    if (isPermalink(element, text) || this.#footnotes.leadsBack(element, text)) return;
    if (this.#paragraph.partsBefore(element)) this.#boundary();
    this.#paragraph.addText(element, text, visibleSpan(source, start, end));
  }

  /** Ends the block that is being read. */
  #boundary(): void {
    if (this.#code) {
      // Lines of code that a page sets as boxes.
      if (this.#code.text !== "" && !this.#code.text.endsWith("\n")) this.#code.text += "\n";
      return;
    }
    const block = this.#box && this.#paragraph.take(this.#box);
    if (block) this.blocks.push(block);
    if (this.#waiting.length > 0) {
      for (const image of this.#waiting) this.blocks.push(image);
      this.#waiting = [];
    }
  }

  #closeBlock(element: Element): void {
    if (element.verb === "cell") {
      this.#tables.closeCell(element);
    } else if (element.verb === "table") {
      this.#tables.closeTable(element);
    } else if (element.verb === "figure") {
      const figure = this.#figures.pop();
      if (figure) captionPictures(figure, this.blocks);
    } else if (this.#code?.element === element) {
      const block = codeDraft(this.#code);
      this.#code = null;
      if (block) this.blocks.push(block);
    }
  }

  #openLink(element: Element): void {
    const href = element.attributes.get("href");
    const url = href === undefined ? null : this.links.resolve(href);
    if (href === undefined || url === null) return;
    this.#footnotes.addLink(element, href, url);
    element.mark = addMark(element.mark, "link", url);
  }

  #image(element: Element): void {
    const { attributes } = element;
    const sources = this.#sources;
    this.#sources = [];
    const alt = attributes.get("alt") ?? null;
    if (alt !== null && EMOJI_CLASS.test(attributes.get("class") ?? "")) {
      this.#paragraph.addText(element, alt, { start: 0, end: 0 });
      return;
    }
    const url = imageUrl(attributes, sources, this.links);
    if (url === null || this.#isShown(url)) return;
    const draft = imageDraft(element, url, alt);
    if (this.#paragraph.empty) this.blocks.push(draft);
    else this.#waiting.push(draft);
  }

  /** Whether the picture before is the same: pages repeat a lazy one in `<noscript>`. */
  #isShown(url: string): boolean {
    const last = this.#waiting.at(-1) ?? this.blocks.at(-1);
    if (!last?.image) return false;
    return last.image.url === url || (this.#noscript !== null && last.element.box === this.#box);
  }

  #embed(element: Element): void {
    const draft = embedDraft(element, this.links);
    if (draft) this.#waiting.push(draft);
  }
}
