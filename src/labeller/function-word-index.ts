/** Looks up which languages a word is common in, and which words are common in a language. */
import { LANGUAGE_TAGS, OTHER_WORDS, PLAIN_WORDS, type WordList } from "./function-words.ts";

/** The letter of the first language. */
const FIRST_LETTER = 0x30;

/** Each word, and the letters of the languages it is common in. */
export type WordIndex = ReadonlyMap<string, string>;

const indices = new Map<WordList, WordIndex>();

/** The languages, as BCP 47 tags. */
export const languageTags = (): readonly string[] => LANGUAGE_TAGS.split(" ");

/** What the words of a text are spelt with: the letters a to z, or any. */
export type Spelling = "plain" | "any";

/** Where the words of a text are looked up; plain ones need less. */
export function wordIndices(spelling: Spelling): readonly WordIndex[] {
  const plain = indexOf(PLAIN_WORDS);
  return spelling === "plain" ? [plain] : [plain, indexOf(OTHER_WORDS)];
}

/** The place among the languages of the one whose letter stands at `at`. */
export function languageAt(letters: string, at: number): number {
  return letters.charCodeAt(at) - FIRST_LETTER;
}

/** The words common in a language; none where it is not known. */
export function functionWordsOf(tag: string): readonly string[] {
  const letter = letterOf(tag);
  if (letter === null) return [];
  const common: string[] = [];
  for (const list of listsOf(letter)) {
    for (const [word, letters] of indexOf(list)) if (letters.includes(letter)) common.push(word);
  }
  return common;
}

/** Whether a word is one of the commonest of a language. */
export function isFunctionWord(word: string, tag: string): boolean {
  const letter = letterOf(tag);
  if (letter === null) return false;
  return listsOf(letter).some((list) => indexOf(list).get(word)?.includes(letter) === true);
}

/** The lists that hold words of a language: English has none with other letters, and to index those takes a start longer. */
function listsOf(letter: string): readonly WordList[] {
  return [PLAIN_WORDS, OTHER_WORDS].filter(({ languages }) => languages.includes(letter));
}

function letterOf(tag: string): string | null {
  const place = languageTags().indexOf(tag);
  return place < 0 ? null : String.fromCharCode(FIRST_LETTER + place);
}

function indexOf(list: WordList): WordIndex {
  const known = indices.get(list);
  if (known) return known;
  const index = new Map<string, string>();
  const letters = list.languages.split(" ");
  list.words.split(" ").forEach((word, i) => index.set(word, letters[i] ?? ""));
  indices.set(list, index);
  return index;
}
