/** Packs what was learned into bytes that the package ships; `src/labeller/unpack.ts` reads them. */
import { LEAF } from "../src/labeller/trees.ts";
import type { Question } from "./questions.ts";

/** A tree as LightGBM dumps it. */
export type TreeNode =
  | { readonly leaf_value: number }
  | {
      readonly split_feature: number;
      readonly threshold: number;
      readonly left_child: TreeNode;
      readonly right_child: TreeNode;
    };

/** When the later trees may be spared. */
export interface Gate {
  readonly trees: number;
  readonly below: number;
}

/** Nodes a forest may have: their places are 16 bits. */
const MOST_NODES = 0xffff;

interface Nodes {
  readonly numbers: number[];
  readonly places: number[];
  readonly rights: number[];
}

/** The forest as base64. */
export function packForest(
  trees: readonly TreeNode[],
  gates: readonly Gate[],
  questions: readonly Question[],
): string {
  const nodes: Nodes = { numbers: [], places: [], rights: [] };
  const roots = trees.map((tree) => addNode(tree, nodes, questions));
  const size = nodes.numbers.length;
  if (size > MOST_NODES) throw new Error(`Unexpected forest of ${size} nodes, expected 16 bits`);
  const parts = [
    Uint32Array.of(trees.length, size, gates.length, ...gates.map((gate) => gate.trees)),
    Float32Array.from(gates, ({ below }) => below),
    Float32Array.from(nodes.numbers),
    Int16Array.from(nodes.places),
    Uint16Array.from(nodes.rights),
    Uint16Array.from(roots),
  ];
  return Buffer.concat(parts.map(({ buffer }) => Buffer.from(buffer))).toString("base64");
}

/** Adds a tree's nodes, each before its children, the left before the right; gives the place of the first. */
function addNode(node: TreeNode, nodes: Nodes, questions: readonly Question[]): number {
  const at = nodes.numbers.length;
  if ("leaf_value" in node) {
    nodes.numbers.push(node.leaf_value);
    nodes.places.push(LEAF);
    nodes.rights.push(0);
    return at;
  }
  nodes.numbers.push(node.threshold);
  nodes.places.push(questions[node.split_feature]!.place);
  nodes.rights.push(0);
  addNode(node.left_child, nodes, questions);
  nodes.rights[at] = addNode(node.right_child, nodes, questions);
  return at;
}
