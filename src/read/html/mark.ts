/** Inline formatting that holds for a stretch of text: a chain from the innermost outwards. */

/** A kind of formatting that Markdown has. */
export type MarkType = "strong" | "emphasis" | "delete" | "inlineCode" | "link";

const PLAIN_MARKS: ReadonlySet<string> = new Set<MarkType>([
  "strong",
  "emphasis",
  "delete",
  "inlineCode",
]);

/** Whether a verb of the tag table is formatting that needs no more than its name. */
export function isMark(verb: string): verb is Exclude<MarkType, "link"> {
  return PLAIN_MARKS.has(verb);
}

/** One kind of formatting, and what is around it. */
export interface Mark {
  readonly type: MarkType;
  /** The address of a link. */
  readonly url: string;
  /** The formatting around it. */
  readonly outer: Mark | null;
}

/** `outer` with formatting of `type` inside; the same again changes nothing, and nothing is formatted inside code. */
export function addMark(outer: Mark | null, type: MarkType, url = ""): Mark | null {
  for (let mark = outer; mark !== null; mark = mark.outer) {
    if (mark.type === type || mark.type === "inlineCode") return outer;
  }
  return { type, url, outer };
}

/** Whether a link is among the formatting. */
export function isLinked(mark: Mark | null): boolean {
  for (let at = mark; at !== null; at = at.outer) if (at.type === "link") return true;
  return false;
}

/** The formatting from the outermost inwards. */
export function chainOf(mark: Mark | null): readonly Mark[] {
  const chain: Mark[] = [];
  for (let at = mark; at !== null; at = at.outer) chain.unshift(at);
  return chain;
}

/** Whether two marks are the same formatting, so that one node can hold both their texts. */
export function sameMark(a: Mark, b: Mark): boolean {
  return a.type === b.type && a.url === b.url;
}
