/** Lists of words and phrases as data: written with commas, as `foldText` leaves them, parted when first asked for. */

/** Gives the phrases of comma-separated lists; built at the first call, for the start must stay short. */
export function wordList(...lists: readonly string[]): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  // Folding some hundred phrases in a dozen scripts would cost a short page more than its own lines do.
  return () => (words ??= new Set(lists.flatMap((list) => list.split(", "))));
}
