/** What the rows of a list have in common: menus and teaser lists are rows of the same shape. */
import type { Block } from "../model/document.ts";
import { logOf } from "./feature-table.ts";
import { hashPair } from "./hash.ts";
import { type Numbered, numberHashes } from "./hash-numbers.ts";
import { MEASURE, MEASURES, type Scan } from "./scan.ts";

/** Lengths whose logarithms round to the same half are alike. */
const LENGTH_STEPS = 2;
/** Numbers and blank lines beyond these say no more. */
const MAX_NUMBERS = 2;
const MAX_GAP = 4;

/** What a row's shape is told by. */
interface Looks {
  readonly blocks: readonly Block[];
  readonly scan: Scan;
  readonly units: Float32Array;
  readonly firstClass: Uint8Array;
  readonly lastClass: Uint8Array;
}

/** The shape of each row as a number: about the same length, the same ends, digits or none. */
export function readShapes({ blocks, scan, units, firstClass, lastClass }: Looks): Numbered {
  const hashes = new Int32Array(blocks.length);
  for (let row = 0; row < hashes.length; row += 1) {
    const length = Math.round(logOf(units[row] ?? 0) * LENGTH_STEPS);
    const numbers = scan.measures[row * MEASURES + MEASURE.numbers] ?? 0;
    const ends = (firstClass[row] ?? 0) * 32 + (lastClass[row] ?? 0);
    const form = Math.min(MAX_NUMBERS, numbers) * 8 + Math.min(blocks[row]?.gap ?? 0, MAX_GAP);
    hashes[row] = hashPair(hashPair(length, ends), form);
  }
  return numberHashes(hashes);
}
