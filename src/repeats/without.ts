/** Leaves blocks out of a page, so that what is left need not be read again. */
import type { Words } from "./words.ts";

/** The words of the blocks, in order, for which `gone` has a 0. They move up in the arrays of `words`, which are spent. */
export function withoutBlocks(words: Words, gone: Uint8Array): Words {
  const { hash, first, weight } = words;
  const texts: string[] = [];
  let count = 0;
  for (let block = 0, from = 0; block < gone.length; block += 1) {
    const to = first[block + 1] ?? 0;
    if (gone[block] === 0) {
      first[texts.length] = count;
      weight[texts.length] = weight[block] ?? 0;
      texts.push(words.texts[block] ?? "");
      hash.copyWithin(count, from, to);
      count += to - from;
    }
    from = to;
  }
  const left = texts.length;
  first[left] = count;
  return {
    texts,
    count,
    hash: hash.subarray(0, count),
    first: first.subarray(0, left + 1),
    weight: weight.subarray(0, left),
  };
}
