/** Makes Markdown's tree of readers' comments: a section of its own below the body. */
import type { Comment } from "../model/article.ts";
import type { Blockquote, PhrasingContent, RootContent } from "mdast";
import { textNodes } from "./text-node.ts";

/** What the section is headed with. */
export const COMMENTS_HEADING = "Comments";

/** Between the name of who wrote and the date. */
export const NAME_AND_DATE = ", ";

/** The heading, then who wrote and when above what was written as a quotation; nothing for no comments. */
export function commentNodes(comments: readonly Comment[]): readonly RootContent[] {
  if (comments.length === 0) return [];
  const heading = textNodes(COMMENTS_HEADING);
  return [{ type: "heading", depth: 2, children: heading }, ...comments.flatMap(nodesOf)];
}

function nodesOf({ author, date, text }: Comment): readonly RootContent[] {
  const name: PhrasingContent[] =
    author === null ? [] : [{ type: "strong", children: textNodes(author) }];
  const day = date === null ? [] : textNodes(author === null ? date : NAME_AND_DATE + date);
  const children = [...name, ...day];
  const quote: Blockquote = {
    type: "blockquote",
    children: text
      .split("\n\n")
      .map((part) => ({ type: "paragraph", children: textNodes(part.replaceAll("\n", " ")) })),
  };
  return children.length === 0 ? [quote] : [{ type: "paragraph", children }, quote];
}
