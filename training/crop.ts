/** Makes small pages of large ones: people also paste the middle of a page, or a page with a short frame. */
import type { Block } from "../src/model/document.ts";

/** Blocks of a page, and which of them are content. */
export interface Labelled {
  readonly blocks: readonly Block[];
  readonly content: Uint8Array;
}

/** Rows kept before and after the article in a cropped page, at most. */
const MAX_BEFORE = 12;
const MAX_AFTER = 30;
/** Rows kept before and after in the smallest one. */
const MAX_SHORT = 6;
/** Content rows of a miniature. */
const MIN_BODY = 2;
const MAX_BODY = 9;

/** A page cropped to its article and a short frame, and two miniatures of it; none of a page without an article. */
export function cropPage({ blocks, content }: Labelled, random: () => number): readonly Labelled[] {
  const rows = [...content.keys()].filter((row) => content[row] === 1);
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined || rows.length < MIN_BODY) return [];
  const upTo = (most: number): number => Math.floor(random() * (most + 1));
  const cut = (from: number, to: number): Labelled => ({
    blocks: blocks.slice(from, to),
    content: content.slice(from, to),
  });
  const join = (a: Labelled, b: Labelled): Labelled => ({
    blocks: [...a.blocks, ...b.blocks],
    content: Uint8Array.from([...a.content, ...b.content]),
  });
  const start = Math.max(0, first - upTo(MAX_BEFORE));
  const cropped = cut(start, Math.min(blocks.length, last + 1 + upTo(MAX_AFTER)));
  const kept = Math.min(rows.length, MIN_BODY + upTo(MAX_BODY - MIN_BODY));
  const head = cut(start, (rows[kept - 1] ?? last) + 1);
  const tail = cut(last + 1, Math.min(blocks.length, last + 1 + upTo(MAX_AFTER)));
  const small = cut(Math.max(0, first - upTo(MAX_SHORT)), (rows[upTo(MIN_BODY) + 1] ?? last) + 1);
  const end = cut(last + 1, Math.min(blocks.length, last + 1 + upTo(MAX_SHORT)));
  return [cropped, join(head, tail), join(small, end)];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, Tommy Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
