/** Numbers the words of a page once, by their stems, so that how they spread over its rows is read from plain arrays. */
import { HashNumbers } from "./hash-numbers.ts";
import { MEASURE, MEASURES, type Scan } from "./scan.ts";
import type { Segments } from "./segments.ts";

/** What a function word has for a number. */
export const FUNCTION_WORD = -1;

/** The words of a page. */
export interface Vocabulary {
  /** The number of each word of the scan, by its stem; `FUNCTION_WORD` for those of the page's language. */
  readonly numbers: Int32Array;
  /** How many numbers there are. */
  readonly size: number;
  /** Function words of each row. */
  readonly functionCounts: Float32Array;
}

/** Numbers the words of a scan; `functionWords` holds stems. */
export function readVocabulary(scan: Scan, functionWords: HashNumbers): Vocabulary {
  const { rows, stems, starts, measures } = scan;
  const known = new HashNumbers(stems.length);
  // Of each number: the number itself, or `FUNCTION_WORD`.
  const standing = new Int32Array(stems.length);
  const numbers = new Int32Array(stems.length);
  const functionCounts = new Float32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    // Two letters of a script without spaces are about a word.
    let count = (measures[row * MEASURES + MEASURE.particles] ?? 0) / 2;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const word = stems[i] ?? 0;
      const before = known.size;
      const number = known.add(word);
      if (number === before) standing[number] = functionWords.has(word) ? FUNCTION_WORD : number;
      const stands = standing[number] ?? 0;
      numbers[i] = stands;
      if (stands === FUNCTION_WORD) count += 1;
    }
    functionCounts[row] = count;
  }
  return { numbers, size: known.size, functionCounts };
}

/** Share of each row's words that other rows use too, by the weight (0 to 1) of those rows; -1 for rows without words. */
export function measureOverlap(
  { starts }: Scan,
  { numbers, size }: Vocabulary,
  weights: Float32Array,
): Float32Array {
  const mass = new Float32Array(size);
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0;
    if (weight === 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let i = starts[row] ?? 0; i < end; i += 1) {
      const number = numbers[i] ?? 0;
      if (number !== FUNCTION_WORD) mass[number] = (mass[number] ?? 0) + weight;
    }
  }
  return weights.map((weight, row) => {
    const start = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    if (start === end) return -1;
    let shared = 0;
    let counted = 0;
    for (let i = start; i < end; i += 1) {
      const number = numbers[i] ?? 0;
      if (number === FUNCTION_WORD) continue;
      // A row's own words say nothing of its likeness to the others.
      shared += Math.max(0, Math.min(1, (mass[number] ?? 0) - weight));
      counted += 1;
    }
    return counted === 0 ? 0 : shared / counted;
  });
}

/** Which runs of prose are asked, how much their rows count, and the run whose words are looked for. */
interface SegmentQuestion {
  readonly segments: Segments;
  readonly weights: Float32Array;
  readonly with: number;
}

/**
 * Share of each segment's words that the segment `with` uses, too, rows counted by their weight (0 to 1); -1 for that
 * segment itself and for those without a row that counts.
 */
export function measureSegmentOverlap(
  { starts }: Scan,
  { numbers, size }: Vocabulary,
  { segments, weights, with: main }: SegmentQuestion,
): Float32Array {
  const mass = new Float32Array(size);
  const visit = (segment: number, see: (number: number, weight: number) => void): void => {
    const last = segments.starts[segment + 1] ?? 0;
    for (let row = segments.starts[segment] ?? 0; row < last; row += 1) {
      const weight = weights[row] ?? 0;
      if (weight < FAINT) continue;
      const end = starts[row + 1] ?? 0;
      for (let i = starts[row] ?? 0; i < end; i += 1) {
        const number = numbers[i] ?? 0;
        if (number !== FUNCTION_WORD) see(number, weight);
      }
    }
  };
  visit(main, (number, weight) => {
    mass[number] = Math.max(mass[number] ?? 0, weight);
  });
  return Float32Array.from({ length: segments.starts.length - 1 }, (_, segment) => {
    if (segment === main) return -1;
    let shared = 0;
    let counted = 0;
    visit(segment, (number, weight) => {
      shared += weight * (mass[number] ?? 0);
      counted += weight;
    });
    return counted === 0 ? -1 : shared / counted;
  });
}
/** Rows of less weight are not asked. */
const FAINT = 0.05;
