/** Cuts an endless line into pieces, so that what repeats inside it can be found. */

/** Characters of a line above which it is more than a paragraph; one in 50,000 lines of real pages is longer. */
const ENDLESS = 4000;
/** Characters of a piece below which the next sentence joins it: "Mr." and "No." end none. */
const SHORTEST = 25;
/** Characters in a piece on average where no sentence ends. */
const MEAN_CHUNK = 256;

/** A piece of a line. */
export interface Piece {
  readonly text: string;
  /** Whether nothing stood between it and the piece before, not even a space. */
  readonly glued: boolean;
}

/**
 * The pieces of a line: itself alone when it is no longer than a paragraph. A piece ends with its first sentence; where
 * no sentence ends within `ENDLESS` characters, the text itself chooses the place (content-defined chunking: Muthitacharoen,
 * Chen and Mazières, "A Low-bandwidth Network File System", 2001), so that a copy is cut alike wherever it starts.
 */
export function piecesOf(line: string): readonly Piece[] {
  if (line.length <= ENDLESS) return [{ text: line, glued: false }];
  const pieces: Piece[] = [];
  let start = 0;
  let sentence = -1;
  while (start < line.length) {
    const last = Math.min(line.length, start + ENDLESS);
    // Looked for once a sentence, not once a chunk.
    if (sentence <= start + SHORTEST) sentence = sentenceEnd(line, start + SHORTEST);
    const end = sentence <= last ? sentence : chunkEnd(line, start, last);
    const text = line.slice(start, end).trim();
    if (text !== "") {
      const spaced = isSpace(line.charCodeAt(start - 1)) || isSpace(line.charCodeAt(start));
      pieces.push({ text, glued: pieces.length > 0 && !spaced });
    }
    start = end;
  }
  return pieces;
}

/** Marks that end a sentence before a space. */
const ENDS = ".!?…";
/** Marks that end a sentence by themselves, in scripts without spaces. */
const FULL_ENDS = "。！？｡";
/** Marks that may close after a sentence's end, this many at most. */
const CLOSERS = "\"'”’»›)]」』）】〉》";
const MOST_CLOSERS = 4;

/** Where the first sentence that ends at `from` or later ends, the line's end included. */
function sentenceEnd(line: string, from: number): number {
  for (let i = from; i < line.length; i += 1) {
    const character = line.charAt(i);
    const full = FULL_ENDS.includes(character);
    if (!full && !ENDS.includes(character)) continue;
    let end = i + 1;
    while (end <= i + MOST_CLOSERS && CLOSERS.includes(line.charAt(end)) && end < line.length)
      end += 1;
    if (full || end === line.length || isSpace(line.charCodeAt(end))) return end;
  }
  return line.length;
}

/** Characters of a chunk at least. */
const SHORTEST_CHUNK = 64;
/** Characters before a cut that decide on it. */
const WINDOW = 16;
/** The 32-bit FNV-1a hash's basis and prime. */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
/** One in so many spaces ends a chunk; a word and its space have about eight characters. */
const SPACES_A_CHUNK = MEAN_CHUNK / 8;
/** Characters without a space after which there are no words to cut between. */
const LONGEST_WORD = 48;

/** The first place from `start` that its neighbourhood chooses: a space, or any place in a stretch without spaces. */
function chunkEnd(line: string, start: number, last: number): number {
  let space = start;
  for (let i = start; i < last; i += 1) {
    const spaced = line.charCodeAt(i) === SPACE;
    if (spaced) space = i;
    if (i < start + SHORTEST_CHUNK || (!spaced && i - space < LONGEST_WORD)) continue;
    if (hashBefore(line, i) % (spaced ? SPACES_A_CHUNK : MEAN_CHUNK) === 0) {
      return outsidePair(line, i);
    }
  }
  return outsidePair(line, last);
}

function hashBefore(line: string, end: number): number {
  let hash = BASIS;
  for (let i = end - WINDOW; i < end; i += 1) {
    hash = Math.imul(hash ^ line.charCodeAt(i), PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** `at`, moved behind a letter that takes two code units. */
function outsidePair(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

const SPACE = 32;

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13);
}
