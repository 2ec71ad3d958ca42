/** Prints the module of function words: each word once, with a letter for each language it is common in. */

/** A language and its commonest short words. */
export interface WordsOfLanguage {
  readonly tag: string;
  readonly words: readonly string[];
}

/** The letter of the first language; the others follow in the order of Unicode. */
const FIRST_LETTER = 0x30;
/** A word that a sample of plain English may hold. */
const PLAIN = /^[a-z]+$/;

/** The text of `src/labeller/function-words.ts`. */
export function printFunctionWords(languages: readonly WordsOfLanguage[]): string {
  const letters = new Map<string, string>();
  languages.forEach(({ words }, index) => {
    const letter = String.fromCharCode(FIRST_LETTER + index);
    for (const word of words) letters.set(word, (letters.get(word) ?? "") + letter);
  });
  const entries = [...letters];
  const plain = entries.filter(([word]) => PLAIN.test(word));
  const others = entries.filter(([word]) => !PLAIN.test(word));
  return `/** The commonest short words of each language; written by \`training/function-words.ts\`. */

/** Words, and for each the letters of the languages it is common in, both between spaces. */
export interface WordList {
  readonly words: string;
  readonly languages: string;
}

/** The languages as BCP 47 tags, in the order of their letters, of which \`0\` is the first. */
export const LANGUAGE_TAGS =
  ${JSON.stringify(languages.map(({ tag }) => tag).join(" "))};

/** Words of the letters a to z. */
export const PLAIN_WORDS: WordList = ${printList(plain)};

/** Words with other letters. */
export const OTHER_WORDS: WordList = ${printList(others)};
`;
}

function printList(entries: readonly (readonly [word: string, letters: string])[]): string {
  const words = entries.map(([word]) => word).join(" ");
  const languages = entries.map(([, letters]) => letters).join(" ");
  return `{
  words:
    ${JSON.stringify(words)},
  languages:
    ${JSON.stringify(languages)},
}`;
}
