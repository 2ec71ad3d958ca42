/** The text of inline content, as it is printed without markup. */
import type { PhrasingContent } from "mdast";

/** The text; a hard break is a line end, a reference to a footnote its label in brackets. */
export function phrasingText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === "break") return "\n";
      if (node.type === "footnoteReference") return `[${node.label ?? node.identifier}]`;
      if ("value" in node) return node.value;
      return "children" in node ? phrasingText(node.children) : "";
    })
    .join("");
}
