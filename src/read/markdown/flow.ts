/** Settles the blocks inside a quote, a list item or a table, as they will be printed again, and gives their text. */
import type { BlockContent, DefinitionContent, Html, Paragraph, RootContent, Table } from "mdast";
import { phrasingText } from "../../model/phrasing-text.ts";
import { squeeze } from "../../model/text.ts";
import { settleInline, type Definitions } from "./inline.ts";

/** What may stand inside a quote or a list item. */
type Flow = BlockContent | DefinitionContent;

/** The blocks without raw HTML, definitions and places. */
export function settleFlow(nodes: readonly Flow[], definitions: Definitions): BlockContent[] {
  return nodes.flatMap((node) => settleBlock(node, definitions));
}

function settleBlock(node: Flow, definitions: Definitions): BlockContent[] {
  switch (node.type) {
    case "paragraph":
      return [{ type: "paragraph", children: settleInline(node.children, definitions) }];
    case "heading": {
      const children = settleInline(node.children, definitions);
      return [{ type: "heading", depth: node.depth, children }];
    }
    case "blockquote":
      return [{ type: "blockquote", children: settleFlow(node.children, definitions) }];
    case "list": {
      const { ordered = false, start = null } = node;
      const children = node.children.map((item) => {
        const { spread = false } = item;
        return {
          type: "listItem" as const,
          spread,
          children: settleFlow(item.children, definitions),
        };
      });
      return [{ type: "list", ordered, start, spread: false, children }];
    }
    case "code":
      return [
        { type: "code", lang: node.lang ?? null, meta: node.meta ?? null, value: node.value },
      ];
    case "table":
      return [settleTable(node, definitions)];
    case "html":
      return paragraphOf(node);
    case "thematicBreak":
      return [{ type: "thematicBreak" }];
    case "footnoteDefinition":
      return settleFlow(node.children, definitions);
    case "definition":
      return [];
  }
}

/** The table without raw HTML and places. */
export function settleTable(table: Table, definitions: Definitions): Table {
  const children = table.children.map((row) => ({
    type: "tableRow" as const,
    children: row.children.map((cell) => {
      const inline = settleInline(cell.children, definitions);
      return { type: "tableCell" as const, children: inline };
    }),
  }));
  return { type: "table", align: table.align ?? null, children };
}

/** The words of raw HTML, without its tags; none for a comment. */
function paragraphOf({ value }: Html): Paragraph[] {
  const text = htmlText(value);
  return text === "" ? [] : [{ type: "paragraph", children: [{ type: "text", value: text }] }];
}

/** What raw HTML in Markdown says: its text, without tags, comments, scripts and styles. */
export function htmlText(html: string): string {
  if (/^<(?:!|\?|script|style)/i.test(html)) return "";
  return squeeze(html.replace(/<[^<>]*>/g, " "));
}

/** The text of blocks, a line each. */
export function flowText(nodes: readonly (Flow | RootContent)[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "paragraph" || node.type === "heading") return inlineText(node.children);
      if (node.type === "table") return tableText(node);
      if (node.type === "list")
        return node.children.map((item) => flowText(item.children)).join("\n");
      if (node.type === "blockquote") return flowText(node.children);
      return "value" in node ? node.value : "";
    })
    .filter((text) => text !== "")
    .join("\n");
}

/** The rows of a table, a line each, with tabs between the cells. */
export function tableText(table: Table): string {
  return table.children
    .map((row) => row.children.map((cell) => squeeze(phrasingText(cell.children))).join("\t"))
    .join("\n");
}

/** The text of a paragraph: one line, but for hard breaks. */
export function inlineText(nodes: Paragraph["children"]): string {
  return phrasingText(nodes).split("\n").map(squeeze).join("\n").trim();
}
