/** Lists of words and phrases as data: written with commas, folded when first asked for. */
import { foldText } from "./fold-text.ts";

/** Gives the folded phrases of comma-separated lists; built at the first call, for the start must stay short. */
export function wordList(...lists: readonly string[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => (words ??= new Set(lists.flatMap((list) => list.split(",").map(foldText))));
}
