/** Settles the inline content of Markdown: references resolved, tags dropped, lines joined. */
import type { Definition, ImageReference, LinkReference, PhrasingContent, Root } from "mdast";
import { phrasingText } from "../../model/phrasing-text.ts";

/** The addresses that a page's references stand for, by identifier. */
export type Definitions = ReadonlyMap<string, Definition>;

/** The definitions of a page; of two with one identifier the first holds, as CommonMark has it. */
export function definitionsOf(root: Root): Definitions {
  const definitions = new Map<string, Definition>();
  const visit = (nodes: Root["children"]) => {
    for (const node of nodes) {
      if (node.type === "definition" && !definitions.has(node.identifier)) {
        definitions.set(node.identifier, node);
      } else if (node.type === "blockquote") visit(node.children);
      else if (node.type === "list")
        node.children.forEach((item) => {
          visit(item.children);
        });
    }
  };
  visit(root.children);
  return definitions;
}

/** The inline content as it will be printed again. */
export function settleInline(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
): PhrasingContent[] {
  return nodes.flatMap((node) => settleNode(node, definitions));
}

function settleNode(node: PhrasingContent, definitions: Definitions): PhrasingContent[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: onOneLine(node.value) }];
    case "html":
      return /^<br[\s/>]/i.test(node.value) ? [{ type: "break" }] : [];
    case "linkReference":
    case "imageReference":
      return resolve(node, definitions);
    case "link":
    case "strong":
    case "emphasis":
    case "delete":
      return [{ ...withoutPosition(node), children: settleInline(node.children, definitions) }];
    case "footnoteReference":
    case "break":
    case "image":
    case "inlineCode":
      return [withoutPosition(node)];
  }
}

function resolve(
  node: LinkReference | ImageReference,
  definitions: Definitions,
): PhrasingContent[] {
  const definition = definitions.get(node.identifier);
  const children = node.type === "linkReference" ? settleInline(node.children, definitions) : [];
  if (!definition) return children;
  const { url, title = null } = definition;
  return node.type === "linkReference"
    ? [{ type: "link", url, title, children }]
    : [{ type: "image", url, title, alt: node.alt ?? null }];
}

/** The lines of a paragraph as one. A regular expression for it would be quadratic on long runs of spaces. */
function onOneLine(value: string): string {
  const lines = value.split("\n");
  const last = lines.length - 1;
  return lines
    .map((line, i) => {
      const start = i === 0 ? line : line.trimStart();
      return i === last ? start : start.trimEnd();
    })
    .join(" ");
}

function withoutPosition<T extends { position?: unknown }>(node: T): T {
  const copy = { ...node };
  delete copy.position;
  return copy;
}

/** Share of the characters that are link text, 0 to 1. */
export function linkShare(nodes: readonly PhrasingContent[]): number {
  const all = phrasingText(nodes).length;
  return all === 0 ? 0 : linked(nodes) / all;
}

function linked(nodes: readonly PhrasingContent[]): number {
  let characters = 0;
  for (const node of nodes) {
    if (node.type === "link") characters += phrasingText(node.children).length;
    else if ("children" in node) characters += linked(node.children);
  }
  return characters;
}
