/** Marks readers' comments below a pasted article, which the labeller would take for paragraphs of it. */
import { modeOf } from "../labeller/mode.ts";
import type { Document } from "../model/document.ts";
import { COMMENT } from "../rules/comments/comment-verdict.ts";
import { findPastedComments } from "../rules/comments/find-pasted-comments.ts";
import { mark } from "../rules/marks.ts";

/** Marks comments; those of a page with markup are told by it, once the article is known. */
export function markComments(document: Document): Document {
  if (document.settled || modeOf(document) === "html") return document;
  const comments = findPastedComments(document.blocks);
  if (comments.size === 0) return document;
  return mark(document, new Map(Array.from(comments, (index) => [index, COMMENT])));
}
