/** What the lexicon says of every word and pair of a page, asked once for all features. */
import {
  classOfHash,
  type Lexicon,
  lexiconHashes,
  MAX_HASHES,
  MAX_WORDS,
  oddsOf,
} from "./lexicon.ts";
import type { Scan } from "./scan.ts";

/** Log-odds × `ODDS_SCALE`. */
export interface Opinions {
  /** Row after row; pairs at even, words at odd places of a row. */
  readonly odds: Int8Array;
  /** Row r's are `odds[starts[r]]` to `odds[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
}

/** Asks a lexicon for the words of a page. */
export function readOpinions(scan: Scan, lexicon: Lexicon): Opinions {
  const { rows } = scan;
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row += 1) {
    const words = Math.min(MAX_WORDS, (scan.starts[row + 1] ?? 0) - (scan.starts[row] ?? 0));
    starts[row + 1] = (starts[row] ?? 0) + (words === 0 ? 0 : 2 * words + 1);
  }
  const odds = new Int8Array(starts[rows] ?? 0);
  const hashes = new Int32Array(MAX_HASHES);
  const unknown = (place: number, words: number): number =>
    lexicon.unknown[classOfHash(place, words)] ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const count = lexiconHashes(scan, row, hashes);
    const start = starts[row] ?? 0;
    const [ofPairs, ofWords] = [unknown(0, count >> 1), unknown(1, count >> 1)];
    for (let i = 0; i < count; i += 1) {
      odds[start + i] = oddsOf(lexicon, hashes[i] ?? 0, (i & 1) === 0 ? ofPairs : ofWords);
    }
  }
  return { odds, starts };
}
