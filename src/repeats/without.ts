/** Leaves blocks out of a page, so that what is left need not be read again. */
import type { Words } from "./words.ts";
import { room } from "./room.ts";

/** The words of the blocks, in order, for which `gone` has a 0. */
export function withoutBlocks(words: Words, gone: Uint8Array): Words {
  const { texts: all, hash: hashes, first: firsts } = words;
  const hash = room.lend(words.count);
  let left = 0;
  for (const each of gone) left += 1 - each;
  const first = room.lend(left + 1);
  const weight = new Float32Array(left);
  const texts: string[] = [];
  let count = 0;
  for (let block = 0; block < all.length; block += 1) {
    if (gone[block] !== 0) continue;
    first[texts.length] = count;
    weight[texts.length] = words.weight[block] ?? 0;
    texts.push(all[block] ?? "");
    const to = firsts[block + 1] ?? 0;
    for (let word = firsts[block] ?? 0; word < to; word += 1, count += 1) {
      hash[count] = hashes[word] ?? 0;
    }
  }
  first[texts.length] = count;
  return { texts, count, hash: hash.subarray(0, count), first, weight };
}
