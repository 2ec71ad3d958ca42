/** Marks readers' comments below a pasted article, which the labeller would take for paragraphs of it. */
import type { Document } from "../model/document.ts";
import { withVerdict } from "../model/with-verdict.ts";
import { COMMENT } from "../rules/comments/comment-verdict.ts";
import { findPastedComments } from "../rules/comments/find-pasted-comments.ts";

/** Marks comments; those of a page with markup are told by it, once the article is known. */
export function markComments(document: Document): Document {
  if (document.settled || document.blocks.some(({ markup }) => markup)) return document;
  const comments = findPastedComments(document.blocks);
  if (comments.size === 0) return document;
  const blocks = document.blocks.map((block, i) =>
    comments.has(i) ? withVerdict(block, COMMENT) : block,
  );
  return { ...document, blocks };
}
