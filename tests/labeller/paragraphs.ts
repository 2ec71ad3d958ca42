/** Pages for the labeller's tests: a paragraph a text. */
import type { Block } from "../../src/model/document.ts";

/** The texts as paragraphs with blank lines between. */
export function paragraphs(...texts: readonly string[]): readonly Block[] {
  return texts.map((text, index) => ({
    index,
    line: index + 1,
    lastLine: index + 1,
    kind: "paragraph",
    text,
    gap: 1,
  }));
}
