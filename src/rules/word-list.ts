/** Lists of words and phrases as data: written with commas, as `foldText` leaves them. */

/** A list that can be asked. */
export interface WordList {
  readonly has: (phrase: string) => boolean;
  /** The phrases, in their order. */
  readonly all: () => readonly string[];
}

/** So many questions are answered sooner by searching the text of a list than by parting it into words first. */
const FEW = 64;

/** Gives the list of all phrases of comma-separated texts; nothing is built before it is asked, for the start must stay short. */
export function wordList(...lists: readonly string[]): () => WordList {
  let asked = 0;
  let text = "";
  let words: ReadonlySet<string> | null = null;
  const all = (): readonly string[] => lists.flatMap((list) => list.split(", "));
  const has = (phrase: string): boolean => {
    asked += 1;
    if (asked > FEW) return (words ??= new Set(all())).has(phrase);
    if (text === "") text = `, ${lists.join(", ")}, `;
    return text.includes(`, ${phrase}, `);
  };
  const list: WordList = { has, all };
  return () => list;
}
