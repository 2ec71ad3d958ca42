/** Cuts a Markdown body into its blocks with their lines; markdown-it, since remark takes ten times as long. */
import MarkdownIt, { type Token } from "markdown-it";
import type { BlockKind } from "../model/document.ts";

/** A block of a Markdown body. */
export interface Part {
  readonly kind: BlockKind | "html";
  /** First and last line in the body, from 1. */
  readonly line: number;
  readonly lastLine: number;
  /** Its words without markup, on one line. */
  readonly text: string;
  /** Its Markdown, as markdown-it hands it to inline parsing; of code and HTML the content. */
  readonly source: string;
  /** 1 to 6, of a heading. */
  readonly level?: number;
  /** Number of list levels around it, of a list item. */
  readonly depth?: number;
  /** Links, images and inline HTML in it. */
  readonly spans: readonly InlineSpan[];
}

/** A link, an image, or a run of inline HTML. */
export interface InlineSpan {
  readonly kind: "link" | "image" | "html";
  /** The address as written; of HTML the tag. */
  readonly target: string;
  /** The text of the link, the `alt` of the image. */
  readonly text: string;
}

const parser = new MarkdownIt({ html: true, linkify: false });
// What makes links and typography out of plain text changes nothing here and takes time.
parser.disable(["linkify", "replacements", "smartquotes"]);
// Addresses are judged by rules: the parser must not hide the bad ones, nor rewrite any.
parser.validateLink = () => true;
parser.normalizeLink = (url) => url;

const CONTAINERS: Readonly<Record<string, BlockKind>> = {
  blockquote_open: "quote",
  list_item_open: "list-item",
};

/** The blocks of a body in their order; a table is one block. */
export function readParts(body: string): Part[] {
  const parts: Part[] = [];
  const around: BlockKind[] = [];
  const tokens = parser.parse(body, {});
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token) break;
    const container = CONTAINERS[token.type];
    if (container) around.push(container);
    else if (token.type === "blockquote_close" || token.type === "list_item_close") around.pop();
    else if (token.type === "table_open") {
      const first = i;
      while (i < tokens.length && tokens[i]?.type !== "table_close") i += 1;
      parts.push(readTable(tokens.slice(first, i)));
    } else {
      const part = readPart(token, tokens[i - 1], around);
      if (part) parts.push(part);
    }
  }
  return parts;
}

function readPart(
  token: Token,
  before: Token | undefined,
  around: readonly BlockKind[],
): Part | undefined {
  const place = lines(token);
  if (token.type === "fence" || token.type === "code_block") {
    return { kind: "code", ...place, text: token.content, source: token.content, spans: [] };
  }
  if (token.type === "html_block") {
    return { kind: "html", ...place, text: "", source: token.content, spans: [] };
  }
  if (token.type !== "inline") return undefined;
  const inline = readInline(token);
  const base = { ...place, ...inline, source: token.content };
  if (before?.type === "heading_open") {
    return { kind: "heading", ...base, ...lines(before), level: Number(before.tag.slice(1)) };
  }
  const only = inline.spans.length === 1 && inline.text === "" ? inline.spans[0]?.kind : undefined;
  if (only === "image") return { kind: "image", ...base };
  const depth = around.filter((kind) => kind === "list-item").length;
  return { kind: around.at(-1) ?? "paragraph", ...base, ...(depth > 0 ? { depth } : {}) };
}

function lines(token: Token): { readonly line: number; readonly lastLine: number } {
  const [first, end] = token.map ?? [0, 1];
  return { line: first + 1, lastLine: Math.max(end, first + 1) };
}

function readTable(tokens: readonly Token[]): Part {
  const [open] = tokens;
  const cells = tokens.filter((token) => token.type === "inline").map(readInline);
  return {
    kind: "table",
    ...(open ? lines(open) : { line: 1, lastLine: 1 }),
    text: cells.map((cell) => cell.text).join(" "),
    source: "",
    spans: cells.flatMap((cell) => cell.spans),
  };
}

function readInline(token: Token): { readonly text: string; readonly spans: InlineSpan[] } {
  const spans: InlineSpan[] = [];
  let text = "";
  let link: { target: string; from: number; image: boolean } | undefined;
  for (const child of token.children ?? []) {
    switch (child.type) {
      case "link_open":
        link = { target: String(child.attrGet("href") ?? ""), from: text.length, image: false };
        break;
      case "link_close":
        if (link) {
          const label = text.slice(link.from) || (link.image ? "image" : "");
          spans.push({ kind: "link", target: link.target, text: label });
        }
        link = undefined;
        break;
      case "image":
        if (link) link.image = true;
        spans.push({
          kind: "image",
          target: String(child.attrGet("src") ?? ""),
          text: child.content,
        });
        break;
      case "html_inline":
        spans.push({ kind: "html", target: child.content, text: "" });
        break;
      case "softbreak":
      case "hardbreak":
        text += " ";
        break;
      default:
        text += child.content;
    }
  }
  return { text: text.trim(), spans };
}
