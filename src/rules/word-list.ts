/** Lists of words and phrases as data: written with commas, as `foldText` leaves them. */

/** A list that can be asked. */
export interface WordList {
  readonly has: (phrase: string) => boolean;
  /** Whether a folded text begins with a phrase of at most `most` words. */
  readonly opens: (text: string, most: number) => boolean;
  /** Whether a phrase begins with a word. */
  readonly begins: (word: string) => boolean;
  /** The phrases, in their order. */
  readonly all: () => readonly string[];
}

/** So many questions are answered sooner by searching the text of a list than by parting it into words first. */
const FEW = 64;

/** Gives the list of all phrases of comma-separated texts; nothing is built before it is asked, for the start must stay short. */
export function wordList(...lists: readonly string[]): () => WordList {
  let asked = 0;
  let begun = 0;
  let text = "";
  let words: ReadonlySet<string> | null = null;
  let firstWords: ReadonlySet<string> | null = null;
  const all = (): readonly string[] => lists.flatMap((list) => list.split(", "));
  const holds = (part: string): boolean => {
    if (text === "") text = `, ${lists.join(", ")}, `;
    return text.includes(part);
  };
  const has = (phrase: string): boolean => {
    asked += 1;
    if (asked > FEW) return (words ??= new Set(all())).has(phrase);
    return holds(`, ${phrase}, `);
  };
  const begins = (word: string): boolean => {
    begun += 1;
    if (begun <= FEW) return holds(`, ${word}, `) || holds(`, ${word} `);
    firstWords ??= new Set(all().map((phrase) => phrase.split(" ", 1)[0] ?? ""));
    return firstWords.has(word);
  };
  const opens = (folded: string, most: number): boolean => {
    // Most texts are settled by their first word.
    let end = folded.indexOf(" ");
    if (!begins(end < 0 ? folded : folded.slice(0, end))) return false;
    for (let count = 1; count <= most; count += 1) {
      if (has(end < 0 ? folded : folded.slice(0, end))) return true;
      if (end < 0) return false;
      end = folded.indexOf(" ", end + 1);
    }
    return false;
  };
  const list: WordList = { has, opens, begins, all };
  return () => list;
}
