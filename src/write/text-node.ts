/** Escapes the text of a page, so that it reads back as that very text. */
import type { Text } from "mdast";
import { defaultHandlers, type Handle, type Info } from "mdast-util-to-markdown";

/** Characters that may open or close markup inside a line: emphasis, code, links, HTML, references, strike-through, cells. */
const INLINE = /[\\`*_[\]<&~|\n\t]/;
/** Characters that may open markup at a line's start, digits since `1.` does. */
const OPENING = /^[#+\-=>:\s\d]/;
/** Ends that matter to what follows: a space before a line end, `!` before a link, `#` at a heading's end. */
const CLOSING = /[\s!#]$/;
/** Begins a link, before which a `!` would make a picture of it; ends a footnote's mark, behind which a `(` would make a link of it. */
const BRACKET = { opening: "[", closing: "]" } as const;

/** Backslashes and `&` where no character reference can begin, as in `AT\&T`: an escape would only be noise. */
const NO_REFERENCE = /(\\+)&(?!#?[\da-zA-Z]{1,40};)/g;

/**
 * Prints a text node. The library tries some forty patterns on each text; most lines of a page hold no character that any
 * of them is about, and go through as they are.
 */
export const printText: Handle = (node: Text, parent, state, info) => {
  if (isPlainBetween(node.value, info)) return node.value;
  return defaultHandlers.text(node, parent, state, info).replace(NO_REFERENCE, withoutEscape);
};

/** Whether nothing in `value` can be taken for markup, wherever it stands: it prints as it is. */
export function isPlain(value: string): boolean {
  return !INLINE.test(value) && !OPENING.test(value) && !CLOSING.test(value);
}

/** The same for text whose neighbours are known: beside a link or an emphasis it neither opens nor ends a line. */
function isPlainBetween(value: string, { before, after }: Info): boolean {
  if (INLINE.test(value)) return false;
  const opens = before === "" || before.endsWith("\n");
  if (opens && OPENING.test(value)) return false;
  if (before.endsWith(BRACKET.closing) && value.startsWith("(")) return false;
  const ends = after === "" || after.startsWith("\n");
  return ends ? !CLOSING.test(value) : !after.startsWith(BRACKET.opening) || !value.endsWith("!");
}

/** Of an odd number of backslashes the last escapes the `&`; of an even number each escapes another. */
function withoutEscape(escaped: string, backslashes: string): string {
  return backslashes.length % 2 === 1 ? escaped.slice(1) : escaped;
}

/** Characters of a text node at most: the library keeps a table of every character it escapes in one. */
const LONGEST = 4096;

/** `value` as text nodes of which none is too long, cut before spaces. */
export function textNodes(value: string): Text[] {
  const nodes: Text[] = [];
  let start = 0;
  while (value.length - start > LONGEST) {
    const space = value.lastIndexOf(" ", start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    nodes.push({ type: "text", value: value.slice(start, end) });
    start = end;
  }
  nodes.push({ type: "text", value: value.slice(start) });
  return nodes;
}
