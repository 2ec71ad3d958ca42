/** Reads a model out of the bytes that training packed. */
import { LEAF, type Forest } from "./trees.ts";

/** Bytes of the numbers in a packed forest. */
const FLOAT = 4;
const SHORT = 2;

/** Reads base64 as bytes of its own buffer, so that any offset can be viewed. */
export function decodeBytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/**
 * Reads a forest. Bytes: trees (u16), nodes (u32), gate trees (u16), gate log-odds (f32), leaf scale (f32), columns in
 * use (u8), for each its number (u8), how many thresholds it has (u8) and those (f32); then every tree in preorder, a
 * node its column (u8) and which threshold (u8), a leaf `LEAF` (u8) and its value by the scale (i16). Little-endian.
 */
export function unpackForest(base64: string): Forest {
  return readForest(decodeBytes(base64));
}

/** Bytes of the head: trees, nodes, gate trees, gate log-odds, leaf scale. */
const HEAD = 2 + 4 + 2 + 4 + 4;

/** The thresholds of all columns in use; those of a column start at its place in `starts`. */
interface Thresholds {
  readonly values: Float32Array;
  readonly starts: Uint32Array;
}

function readForest(bytes: Uint8Array): Forest {
  const view = new DataView(bytes.buffer);
  const nodes = view.getUint32(2, true);
  const forest: Forest = {
    roots: new Uint32Array(view.getUint16(0, true)),
    columns: new Uint8Array(nodes),
    numbers: new Float32Array(nodes),
    rights: new Uint32Array(nodes),
    gateTrees: view.getUint16(6, true),
    gateBelow: view.getFloat32(8, true),
  };
  const { thresholds, at } = readThresholds(view);
  readTrees(forest, bytes, { thresholds, at, scale: view.getFloat32(12, true) });
  return forest;
}

/** The thresholds, and where the trees start. */
function readThresholds(view: DataView): { readonly thresholds: Thresholds; readonly at: number } {
  const starts = new Uint32Array(LEAF);
  const values: number[] = [];
  const columns = view.getUint8(HEAD);
  let at = HEAD + 1;
  for (let i = 0; i < columns; i += 1) {
    starts[view.getUint8(at)] = values.length;
    const count = view.getUint8(at + 1);
    at += 2;
    for (const end = at + count * FLOAT; at < end; at += FLOAT)
      values.push(view.getFloat32(at, true));
  }
  return { thresholds: { values: Float32Array.from(values), starts }, at };
}

/** One loop over the bytes, without a call a node: it runs but once, before the engine has made anything fast. */
function readTrees(
  { roots, columns, numbers, rights }: Forest,
  bytes: Uint8Array,
  from: { readonly thresholds: Thresholds; readonly at: number; readonly scale: number },
): void {
  const { thresholds, scale } = from;
  const { values, starts } = thresholds;
  let { at } = from;
  let node = 0;
  for (let tree = 0; tree < roots.length; tree += 1) {
    roots[tree] = node;
    // Nodes whose right child has not come yet, the lowest last.
    const open: number[] = [];
    for (let more = true; more; node += 1) {
      const column = bytes[at] ?? LEAF;
      columns[node] = column;
      if (column !== LEAF) {
        numbers[node] = values[(starts[column] ?? 0) + (bytes[at + 1] ?? 0)] ?? 0;
        at += 2;
        open.push(node);
        continue;
      }
      // Little-endian, the higher byte with the sign.
      numbers[node] = ((bytes[at + 1] ?? 0) | (((bytes[at + 2] ?? 0) << 24) >> 16)) * scale;
      at += 1 + SHORT;
      const parent = open.pop();
      if (parent === undefined) more = false;
      else rights[parent] = node + 1;
    }
  }
}
