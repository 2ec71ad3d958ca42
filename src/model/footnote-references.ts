/** The references to footnotes in Markdown's tree. */
import type { Nodes } from "mdast";

/** The labels that the nodes and all inside them refer to, in order. */
export function referencesIn(nodes: readonly Nodes[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === "footnoteReference") return [node.label ?? node.identifier];
    return "children" in node ? referencesIn(node.children) : [];
  });
}

/** The nodes without the references whose label is not in `kept`. */
export function keepReferences<T extends Nodes>(
  nodes: readonly T[],
  kept: ReadonlySet<string>,
): T[] {
  return nodes.flatMap((node): T[] => {
    if (node.type === "footnoteReference")
      return kept.has(node.label ?? node.identifier) ? [node] : [];
    if (!("children" in node)) return [node];
    return [{ ...node, children: keepReferences<Nodes>(node.children, kept) }];
  });
}
