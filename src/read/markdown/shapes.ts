/** What kind of block each node of Markdown's tree is, and its text. */
import type { Blockquote, Heading, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Block, Markup } from "../../model/document.ts";
import { flowText, htmlText, inlineText, settleFlow, settleTable, tableText } from "./flow.ts";
import { linkShare, settleInline, type Definitions } from "./inline.ts";

/** A block but for its place in the document. */
export type Shape = Pick<Block, "kind" | "text"> &
  Partial<
    Pick<Block, "level" | "list" | "content" | "node" | "markup" | "opensQuote" | "footnote">
  >;

/** The block that a node is; `null` for one without text (a rule, a definition, a comment). */
export function shapeOf(node: RootContent, definitions: Definitions): Shape | null {
  if (node.type === "heading" || node.type === "paragraph") return phrasingShape(node, definitions);
  if (node.type === "code") {
    const { lang = null, meta = null, value } = node;
    return { kind: "code", text: value, node: { type: "code", lang, meta, value } };
  }
  if (node.type === "table") {
    const table = settleTable(node, definitions);
    return { kind: "table", text: tableText(table), node: table };
  }
  const text = node.type === "html" ? htmlText(node.value) : "";
  return text === "" ? null : { kind: "paragraph", text };
}

function phrasingShape(node: Heading | Paragraph, definitions: Definitions): Shape | null {
  const content = settleInline(node.children, definitions);
  const text = inlineText(content);
  const [image, ...others] = content;
  if (image?.type === "image" && others.length === 0) {
    const { url, alt = null, title } = image;
    const caption = title ? { caption: title } : {};
    const markup = { ...markupOf("img", content), image: { url, alt, ...caption } };
    return { kind: "image", text: alt ?? "", content, markup };
  }
  if (text === "") return null;
  if (node.type === "paragraph") {
    return { kind: "paragraph", text, content, markup: markupOf("p", content) };
  }
  const markup = markupOf(`h${String(node.depth)}`, content);
  return { kind: "heading", level: node.depth, text, content, markup };
}

/** The block of one child of a quotation: neighbouring quotes print as one again. */
export function quoteShape(
  child: Blockquote["children"][number],
  definitions: Definitions,
): Shape | null {
  const children = settleFlow([child], definitions);
  const text = flowText(children);
  const [only] = children;
  if (!only || text === "") return null;
  if (only.type !== "paragraph")
    return { kind: "quote", text, node: { type: "blockquote", children } };
  return {
    kind: "quote",
    text: inlineText(only.children),
    content: only.children,
    markup: markupOf("blockquote", only.children),
  };
}

/** The block of a list item without the lists inside it; `null` when it holds nothing else. */
export function itemShape(
  item: ListItem,
  list: Block["list"],
  definitions: Definitions,
): Shape | null {
  const children = settleFlow(item.children, definitions);
  const text = flowText(children);
  const [only, ...others] = children;
  const common = { kind: "list-item", text, ...(list ? { list } : {}) } as const;
  if (only?.type === "paragraph" && others.length === 0) {
    return { ...common, content: only.children, markup: markupOf("li", only.children) };
  }
  const { spread = false } = item;
  return { ...common, node: { type: "listItem", spread, children } };
}

/** Markdown has no classes, nests nothing and hides nothing: what it says of a block is its form and its links. */
const BARE = {
  ancestors: [],
  words: [],
  depth: 0,
  serial: 0,
  path: [],
  alike: 1,
  ancestorsAlike: [],
  inner: [],
  innerTags: [],
  elements: 0,
  hidden: false,
} as const;

function markupOf(tag: string, content: readonly PhrasingContent[]): Markup {
  const markup = { ...BARE, tag, linkShare: linkShare(content) };
  const [only, ...others] = content;
  return only?.type === "link" && others.length === 0 ? { ...markup, href: only.url } : markup;
}
