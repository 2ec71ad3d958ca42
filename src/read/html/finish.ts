/** Turns drafts into blocks: lines of the source, places, and the evidence around them. */
import type { Block, Markup } from "../../model/document.ts";
import type { Draft } from "./draft.ts";
import { surroundingsOf, wordsOf } from "./surroundings.ts";
import type { NameWords } from "./words.ts";

/** The blocks of a page whose text is `source`. */
export function finishBlocks(drafts: readonly Draft[], source: string, words: NameWords): Block[] {
  const lineAt = lineFinder(source);
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const inList = draft.kind === "list-item" && before?.kind === "list-item";
    const block: Mutable<Block> = {
      index,
      line: lineAt(draft.start),
      lastLine: lineAt(Math.max(draft.start, draft.end - 1)),
      kind: draft.kind,
      text: draft.text,
      gap: index === 0 || inList ? 0 : 1,
      markup: markupOf(draft, words),
    };
    if (draft.level !== undefined) block.level = draft.level;
    if (draft.list !== undefined) block.list = draft.list;
    if (draft.content !== undefined) block.content = draft.content;
    if (draft.node !== undefined) block.node = draft.node;
    return block;
  });
}

/** An object under construction. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function markupOf(draft: Draft, words: NameWords): Markup {
  const { element } = draft;
  const around = surroundingsOf(element.parent, words);
  const own = words.of(element.attributes);
  const markup: Mutable<Markup> = {
    tag: element.name,
    ancestors: around.names,
    words: own.length === 0 ? around.words : wordsOf(element, words),
    linkShare: draft.chars === 0 ? 0 : draft.linkChars / draft.chars,
    depth: element.depth,
    serial: element.serial,
    path: around.path,
    alike: element.alike,
    ancestorsAlike: around.alike,
    inner: draft.inner,
    innerTags: draft.innerTags,
    elements: draft.elements,
    hidden: draft.hidden,
  };
  if (draft.href !== undefined) markup.href = draft.href;
  if (draft.datetime !== undefined) markup.datetime = draft.datetime;
  if (draft.image !== undefined) markup.image = draft.image;
  return markup;
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
