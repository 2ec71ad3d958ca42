/** Reads a model out of the bytes that training packed: its arrays are views of them, so that nothing has to be copied. */
import type { Forest } from "./trees.ts";

/** Numbers of the head of a packed forest: trees, nodes, gates. */
const HEAD = 3;
const WORD = 4;

/** Numbers as training writes them, in base64, or as the bundler does, as bytes that begin where any number may. */
export type Packed = string | (() => Uint8Array);

/** The bytes of packed numbers. */
export function bytesOf(packed: Packed): Uint8Array {
  // A small one's buffer would be a piece of another, which begins anywhere.
  return typeof packed === "string" ? new Uint8Array(Buffer.from(packed, "base64")) : packed();
}

/**
 * Reads a forest. Bytes: trees, nodes and gates (u32 each); each gate's trees (u32); each gate's log-odds (f32); each
 * node's number (f32), place (i16) and right child (u16); each tree's root (u16). In the order of bytes of the machine,
 * which is little-endian wherever Node runs but on s390x.
 */
export function unpackForest(packed: Packed): Forest {
  const { buffer, byteOffset } = bytesOf(packed);
  const [trees = 0, nodes = 0, gates = 0] = new Uint32Array(buffer, byteOffset, HEAD);
  const gateTrees = byteOffset + HEAD * WORD;
  const gateBelow = gateTrees + gates * WORD;
  const numbers = gateBelow + gates * WORD;
  const places = numbers + nodes * WORD;
  const rights = places + nodes * (WORD / 2);
  const roots = rights + nodes * (WORD / 2);
  return {
    gateTrees: new Uint32Array(buffer, gateTrees, gates),
    gateBelow: new Float32Array(buffer, gateBelow, gates),
    numbers: new Float32Array(buffer, numbers, nodes),
    places: new Int16Array(buffer, places, nodes),
    rights: new Uint16Array(buffer, rights, nodes),
    roots: new Uint16Array(buffer, roots, trees),
  };
}
