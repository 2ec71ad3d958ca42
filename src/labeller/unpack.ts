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
  return new ForestReader(decodeBytes(base64)).read();
}

class ForestReader {
  private readonly view: DataView;
  private at = 0;
  private node = 0;

  constructor(bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer);
  }

  read(): Forest {
    const trees = this.short();
    const nodes = this.long();
    const gateTrees = this.short();
    const gateBelow = this.float();
    const scale = this.float();
    const thresholds = this.readThresholds();
    const forest: Forest = {
      roots: new Uint32Array(trees),
      columns: new Uint8Array(nodes),
      numbers: new Float32Array(nodes),
      rights: new Uint32Array(nodes),
      gateTrees,
      gateBelow,
    };
    for (let tree = 0; tree < trees; tree += 1) {
      forest.roots[tree] = this.node;
      this.readNode(forest, thresholds, scale);
    }
    return forest;
  }

  private readThresholds(): ReadonlyMap<number, readonly number[]> {
    const columns = this.byte();
    const thresholds = new Map<number, readonly number[]>();
    for (let i = 0; i < columns; i += 1) {
      const column = this.byte();
      const count = this.byte();
      thresholds.set(
        column,
        Array.from({ length: count }, () => this.float()),
      );
    }
    return thresholds;
  }

  private readNode(
    forest: Forest,
    thresholds: ReadonlyMap<number, readonly number[]>,
    scale: number,
  ): void {
    const node = this.node;
    this.node += 1;
    const column = this.byte();
    forest.columns[node] = column;
    if (column === LEAF) {
      forest.numbers[node] = this.view.getInt16(this.at, true) * scale;
      this.at += SHORT;
      return;
    }
    forest.numbers[node] = thresholds.get(column)?.[this.byte()] ?? 0;
    this.readNode(forest, thresholds, scale);
    forest.rights[node] = this.node;
    this.readNode(forest, thresholds, scale);
  }

  private byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  private short(): number {
    this.at += SHORT;
    return this.view.getUint16(this.at - SHORT, true);
  }

  private long(): number {
    this.at += FLOAT;
    return this.view.getUint32(this.at - FLOAT, true);
  }

  private float(): number {
    this.at += FLOAT;
    return this.view.getFloat32(this.at - FLOAT, true);
  }
}
