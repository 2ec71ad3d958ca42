/** Whether a few words are the name of a person. */

import { isAscii } from "../ascii.ts";

/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de del della der den des di da do dos das du la le les lo van von vom zu zur zum ter ten te el al bin ibn ben bint bar y e i af av auf la' mac mc d' dell' ash ur ul".split(
    " ",
  ),
);
const MOST_WORDS = 5;
const ASCII_END = 0x80;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LONGEST = 45;

/** A word of a name: a capital, then letters; initials; hyphens and apostrophes inside. */
const NAME_WORD = /^[\p{Lu}\p{Lt}][\p{L}\p{M}]*(?:[-‐’'.][\p{L}\p{M}]+)*[.]?$/u;
const ASCII_NAME_WORD = /^[A-Z][A-Za-z]*(?:[-'.][A-Za-z]+)*[.]?$/;
/** Scripts without capitals: any letters. */
const CASELESS_WORD = /^[\p{Lo}\p{M}]+(?:[-‐’'][\p{Lo}\p{M}]+)*$/u;
/** Letters that have no case stand beyond the Latin ones, but for a few that no name is made of. */
const BEYOND_LATIN = /[^\0-\u024f]/;
/** Two to four letters of a script without spaces. */
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8}$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const MOST_UNSPACED = 5;

/** Whether `text` reads as a full name: given name and family name, no role, no sentence. */
export function isFullName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const words = text.split(" ");
  if (BEYOND_LATIN.test(text) && UNSPACED.test(text)) {
    return UNSPACED_NAME.test(words.join("")) && words.join("").length <= MOST_UNSPACED;
  }
  if (words.length < 2 || words.length > MOST_WORDS) return false;
  let named = 0;
  let last = false;
  for (const word of words) {
    last = isNameWord(word);
    if (last) named += 1;
    else if (!isParticle(word) && !isNickname(word)) return false;
  }
  return last && named >= 2;
}

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase());

/** What friends call somebody, between the names: "Robert (Bob) Smith". */
const NICKNAME = /^\(\p{Lu}\p{Ll}+\)$/u;

/** Whether a word in brackets can stand between two words of a name. */
export function isNickname(word: string): boolean {
  return word.startsWith("(") && NICKNAME.test(word);
}

/** Whether these words can begin a full name, told by the first two of them. */
export function canBeginName([first = "", second = ""]: readonly string[]): boolean {
  if (BEYOND_LATIN.test(first)) return true;
  return (
    (isNameWord(first) || isParticle(first)) &&
    second !== "" &&
    (isNameWord(second) || isParticle(second) || isNickname(second))
  );
}

/** Whether `word` can be a part of a name. */
export function isNameWord(word: string): boolean {
  const code = word.charCodeAt(0);
  // Most words are settled by their first letter.
  if (code < ASCII_END && (code < CAPITAL_A || code > CAPITAL_Z)) return false;
  if (isAscii(word)) return ASCII_NAME_WORD.test(word);
  return NAME_WORD.test(word) || (BEYOND_LATIN.test(word) && CASELESS_WORD.test(word));
}

const STRAY = '"“”«»:;,.|·•–—-()[]';

/** A mark or space that is no part of a name. */
function isStray(char: string): boolean {
  return STRAY.includes(char) || char.trim() === "";
}

/** "STEVE PEOPLES" as "STEVE PEOPLES": names keep the case the page prints; only stray marks go. */
export function trimName(text: string): string {
  let start = 0;
  while (start < text.length && isStray(text.charAt(start))) start += 1;
  let end = text.length;
  // A full stop at the end may be an initial's.
  while (end > start && text.charAt(end - 1) !== "." && isStray(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
