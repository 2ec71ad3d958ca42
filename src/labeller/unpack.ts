/** Reads a model out of the bytes that training packed: its arrays are views of them, so that nothing has to be copied. */
import type { Forest } from "./trees.ts";

/** Numbers of the head of a packed forest: trees, nodes, gates. */
const HEAD = 3;
const WORD = 4;

/** Reads base64 as bytes of its own buffer, so that any offset can be viewed. */
export function decodeBytes(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, "base64"));
}

/**
 * Reads a forest. Bytes: trees, nodes and gates (u32 each); each gate's trees (u32); each gate's log-odds (f32); each
 * node's number (f32), place (i16) and right child (u16); each tree's root (u16). In the order of bytes of the machine,
 * which is little-endian wherever Node runs but on s390x.
 */
export function unpackForest(base64: string): Forest {
  const { buffer } = decodeBytes(base64);
  const [trees = 0, nodes = 0, gates = 0] = new Uint32Array(buffer, 0, HEAD);
  const gateBelow = (HEAD + gates) * WORD;
  const numbers = gateBelow + gates * WORD;
  const places = numbers + nodes * WORD;
  const rights = places + nodes * (WORD / 2);
  const roots = rights + nodes * (WORD / 2);
  return {
    gateTrees: new Uint32Array(buffer, HEAD * WORD, gates),
    gateBelow: new Float32Array(buffer, gateBelow, gates),
    numbers: new Float32Array(buffer, numbers, nodes),
    places: new Int16Array(buffer, places, nodes),
    rights: new Uint16Array(buffer, rights, nodes),
    roots: new Uint16Array(buffer, roots, trees),
  };
}
