/** Whether a name is a person's: by its given name, its words, and what the page says of it elsewhere. */
import { isFunctionWord } from "../../labeller/function-word-index.ts";
import { isAscii } from "../ascii.ts";
import type { Page } from "../page.ts";
import { familiesFirst } from "./byline-words.ts";
import { menuWords } from "./menu-words.generated.ts";
import { givenNames } from "./given-names.generated.ts";

/** A line that tells who an author is follows the article within this many blocks. */
const TOLD_AFTER = 40;
/** It says so much more than the name. In characters. */
const TOLD_MORE = 15;

/** Whether the first part of a folded name is a common given name, or a family name of Vietnam, which stands first. */
export function hasGivenName(name: string): boolean {
  const [first = "", second = ""] = name.split(" ", 2);
  const known = givenNames();
  if (
    known.has(first) ||
    known.has(withoutAccents(first)) ||
    (first.length <= 2 && known.has(second))
  )
    return true;
  return second !== "" && familiesFirst().has(first);
}

/** "mònica" as "monica": of most names the list has one way of writing. */
function withoutAccents(name: string): string {
  return isAscii(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether a folded name begins with one of the commonest words of the page's language: "Die EU-Verträge". */
export function hasFunctionWord(name: string, language: string): boolean {
  const [first = ""] = name.split(" ", 1);
  return isFunctionWord(first, language.split("-", 1)[0] ?? "");
}

/** Whether another line near the article opens with the name and goes on: "Ann Smith is our reporter in …". */
export function isTold(page: Page, block: number, name: string): boolean {
  const { first, last } = page.body;
  const to = Math.min(page.blocks.length, last + TOLD_AFTER);
  for (let i = Math.max(0, first - TOLD_AFTER); i < to; i += 1) {
    const text = page.blocks[i]?.text ?? "";
    if (i !== block && text.startsWith(name) && text.length > name.length + TOLD_MORE) return true;
  }
  return false;
}

/** So much of the body tells which words are common. In characters. */
const ENOUGH_PROSE = 12_000;
/** Shorter words stand in small letters inside names as well. */
const SHORTEST_TOLD = 3;

const proses = new WeakMap<Page, string>();

/** The paragraphs of the body, as far as they are needed. */
function proseOf(page: Page): string {
  const known = proses.get(page);
  if (known !== undefined) return known;
  let prose = "";
  for (let i = Math.max(0, page.body.first); i <= page.body.last; i += 1) {
    const block = page.blocks[i];
    if (block?.verdict?.role === "paragraph") prose += ` ${block.text}`;
    if (prose.length > ENOUGH_PROSE) break;
  }
  const cut = prose.slice(0, ENOUGH_PROSE);
  proses.set(page, cut);
  return cut;
}

/** Share of a name's words that the body says in small letters, as it does of "Final Thoughts" and never of "Ann Smith"; 0 to 1. */
export function shareSaidSmall(page: Page, name: string): number {
  const words = name.split(" ").filter((word) => word.length >= SHORTEST_TOLD);
  const small = words.filter((word) => {
    const lower = word.toLowerCase();
    return lower !== word && says(proseOf(page), lower);
  });
  return small.length / Math.max(1, words.length);
}

/** Share of a folded name's words that menus and headings are made of, 0 to 1. */
export function shareOfMenuWords(name: string): number {
  const words = name.split(" ");
  const known = menuWords();
  return words.filter((word) => known.has(word)).length / words.length;
}

const LETTER = /\p{L}/u;

/** Whether `word` stands in `text` by itself. */
function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length)))
      return true;
  }
  return false;
}
