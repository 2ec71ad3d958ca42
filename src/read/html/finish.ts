/** Turns drafts into blocks: lines of the source, places, and the evidence around them. */
import type { Nodes, PhrasingContent } from "mdast";
import type { Block, ListMark, Markup, Picture } from "../../model/document.ts";
import type { Draft } from "./draft.ts";
import { surroundingsOf, wordsOf } from "./surroundings.ts";
import type { NameWords } from "./words.ts";

/** The blocks of a page whose text is `source`. */
export function finishBlocks(drafts: readonly Draft[], source: string, words: NameWords): Block[] {
  const lineAt = lineFinder(source);
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const inList = draft.kind === "list-item" && before?.kind === "list-item";
    // Lines that one break parts follow each other without a gap, as in text.
    const nextLine = draft.afterBreak === true && draft.element === before?.element;
    return new FinishedBlock(draft, new FinishedMarkup(draft, words), {
      index,
      line: lineAt(draft.start),
      lastLine: lineAt(Math.max(draft.start, draft.end - 1)),
      gap: index === 0 || inList || nextLine ? 0 : 1,
    });
  });
}

type Place = Pick<Block, "index" | "line" | "lastLine" | "gap">;

// Classes, since an engine lays out their objects at once, optional keys and all; a page has thousands.

class FinishedBlock implements Block {
  readonly index: number;
  readonly line: number;
  readonly lastLine: number;
  readonly kind: Block["kind"];
  readonly text: string;
  readonly gap: number;
  readonly markup: Markup;
  declare readonly level?: number;
  declare readonly list?: ListMark;
  declare readonly content?: readonly PhrasingContent[];
  declare readonly node?: Nodes;
  declare readonly opensQuote?: true;
  declare readonly footnote?: string;
  declare readonly notes?: readonly string[];

  constructor(draft: Draft, markup: Markup, place: Place) {
    this.index = place.index;
    this.line = place.line;
    this.lastLine = place.lastLine;
    this.kind = draft.kind;
    this.text = draft.text;
    this.gap = place.gap;
    this.markup = markup;
    if (draft.level !== undefined) this.level = draft.level;
    if (draft.list !== undefined) this.list = draft.list;
    if (draft.content !== undefined) this.content = draft.content;
    if (draft.node !== undefined) this.node = draft.node;
    if (draft.opensQuote) this.opensQuote = true;
    if (draft.footnote !== undefined) this.footnote = draft.footnote;
    if (draft.notes !== undefined) this.notes = draft.notes;
  }
}

class FinishedMarkup implements Markup {
  readonly tag: string;
  readonly ancestors: readonly string[];
  readonly words: readonly string[];
  readonly linkShare: number;
  readonly depth: number;
  readonly serial: number;
  readonly path: readonly number[];
  readonly alike: number;
  readonly ancestorsAlike: readonly number[];
  readonly inner: readonly string[];
  readonly innerTags: readonly string[];
  readonly elements: number;
  readonly hidden: boolean;
  declare readonly href?: string;
  declare readonly datetime?: string;
  declare readonly image?: Picture;
  declare readonly comment?: number;

  constructor(draft: Draft, words: NameWords) {
    const { element } = draft;
    const around = surroundingsOf(element.parent, words);
    this.tag = element.name;
    this.ancestors = around.names;
    this.words = wordsOf(element, words);
    this.linkShare = draft.chars === 0 ? 0 : draft.linkChars / draft.chars;
    this.depth = element.depth;
    this.serial = element.serial;
    this.path = around.path;
    this.alike = element.alike;
    this.ancestorsAlike = around.alike;
    this.inner = draft.inner;
    this.innerTags = draft.innerTags;
    this.elements = draft.elements;
    this.hidden = draft.hidden;
    if (draft.href !== undefined) this.href = draft.href;
    if (draft.datetime !== undefined) this.datetime = draft.datetime;
    if (draft.image !== undefined) this.image = draft.image;
    if (element.comment) this.comment = element.comment.serial;
  }
}

/** Gives the line, from 1, of a place in the text; quick where places are asked for in order. */
function lineFinder(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf("\n"); at !== -1; at = source.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  let line = 0;
  return (offset) => {
    while (line > 0 && (starts[line] ?? 0) > offset) line -= 1;
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return line + 1;
  };
}
