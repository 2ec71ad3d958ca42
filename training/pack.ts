/** Packs what was learned into bytes that the package ships; `src/labeller/unpack.ts` reads them. */
import { LEAF } from "../src/labeller/trees.ts";

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

const MAX_INT16 = 32_767;
const MAX_BYTE = 254;

/** The forest as base64. */
export function packForest(trees: readonly TreeNode[], gate: Gate): string {
  const nodes = trees.flatMap(listNodes);
  const thresholds = listThresholds(nodes);
  const largest = nodes.reduce(
    (a, node) => Math.max(a, "leaf_value" in node ? Math.abs(node.leaf_value) : 0),
    0,
  );
  const scale = largest / MAX_INT16 || 1;
  const out = new ByteWriter();
  out.short(trees.length);
  out.long(nodes.length);
  out.short(gate.trees);
  out.float(gate.below);
  out.float(scale);
  out.byte(thresholds.size);
  for (const [column, values] of thresholds) {
    out.byte(column);
    out.byte(values.length);
    for (const value of values) out.float(value);
  }
  for (const node of nodes) {
    if ("leaf_value" in node) {
      out.byte(LEAF);
      out.int16(Math.round(node.leaf_value / scale));
    } else {
      out.byte(node.split_feature);
      out.byte(thresholds.get(node.split_feature)!.indexOf(Math.fround(node.threshold)));
    }
  }
  return out.base64();
}

/** Nodes of a tree, each before its children, the left before the right. */
function listNodes(node: TreeNode): readonly TreeNode[] {
  if ("leaf_value" in node) return [node];
  return [node, ...listNodes(node.left_child), ...listNodes(node.right_child)];
}

function listThresholds(nodes: readonly TreeNode[]): ReadonlyMap<number, readonly number[]> {
  const sets = new Map<number, Set<number>>();
  for (const node of nodes) {
    if ("leaf_value" in node) continue;
    const known = sets.get(node.split_feature) ?? new Set();
    sets.set(node.split_feature, known.add(Math.fround(node.threshold)));
  }
  const sorted = [...sets].sort((a, b) => a[0] - b[0]);
  for (const [column, values] of sorted) {
    if (column > MAX_BYTE || values.size > MAX_BYTE) {
      throw new Error(`Unexpected column ${column} with ${values.size} thresholds, expected bytes`);
    }
  }
  return new Map(sorted.map(([column, values]) => [column, [...values].sort((a, b) => a - b)]));
}

/** Collects little-endian numbers. */
class ByteWriter {
  private readonly parts: Buffer[] = [];

  byte(value: number): void {
    this.parts.push(Buffer.from([value]));
  }

  short(value: number): void {
    this.write(2, (buffer) => buffer.writeUInt16LE(value));
  }

  int16(value: number): void {
    this.write(2, (buffer) => buffer.writeInt16LE(value));
  }

  long(value: number): void {
    this.write(4, (buffer) => buffer.writeUInt32LE(value));
  }

  float(value: number): void {
    this.write(4, (buffer) => buffer.writeFloatLE(value));
  }

  base64(): string {
    return Buffer.concat(this.parts).toString("base64");
  }

  private write(bytes: number, put: (buffer: Buffer) => void): void {
    const buffer = Buffer.alloc(bytes);
    put(buffer);
    this.parts.push(buffer);
  }
}
