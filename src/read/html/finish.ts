/** Turns drafts into blocks: lines of the source, places, and the evidence around them. */
import type { Block, Markup } from "../../model/document.ts";
import type { Draft } from "./draft.ts";
import { SurroundingsOf, type Surroundings } from "./surroundings.ts";
import type { NameWords } from "./words.ts";

/** The blocks of a page whose text is `source`. */
export function finishBlocks(drafts: readonly Draft[], source: string, words: NameWords): Block[] {
  const lineAt = lineFinder(source);
  const surroundingsOf = new SurroundingsOf(words);
  return drafts.map((draft, index): Block => {
    const before = drafts[index - 1];
    const inList = draft.kind === "list-item" && before?.kind === "list-item";
    return {
      index,
      line: lineAt(draft.start),
      lastLine: lineAt(Math.max(draft.start, draft.end - 1)),
      kind: draft.kind,
      text: draft.text,
      gap: index === 0 || inList ? 0 : 1,
      ...(draft.level === undefined ? {} : { level: draft.level }),
      ...(draft.list === undefined ? {} : { list: draft.list }),
      ...(draft.content === undefined ? {} : { content: draft.content }),
      ...(draft.node === undefined ? {} : { node: draft.node }),
      markup: markupOf(draft, surroundingsOf.get(draft.element)),
    };
  });
}

function markupOf(draft: Draft, around: Surroundings): Markup {
  return {
    tag: draft.element.name,
    ancestors: around.ancestors,
    words: around.words,
    linkShare: draft.chars === 0 ? 0 : draft.linkChars / draft.chars,
    depth: draft.element.depth,
    path: around.path,
    siblings: around.siblings,
    inner: draft.inner,
    innerTags: draft.innerTags,
    elements: draft.elements,
    hidden: draft.hidden,
    ...(draft.href === undefined ? {} : { href: draft.href }),
    ...(draft.datetime === undefined ? {} : { datetime: draft.datetime }),
    ...(draft.image === undefined ? {} : { image: draft.image }),
  };
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
