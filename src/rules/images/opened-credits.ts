/** Credits that a word opens or brackets hold: "Photo: …", "(AP Photo/…)". */
import { isAscii } from "../ascii.ts";
import { isFullName } from "../byline/person-name.ts";
import { foldText } from "../fold-text.ts";
import {
  isCredit,
  isNameLike,
  lastSentenceEnd,
  namesImageSource,
  type CreditForm,
} from "./credit-form.ts";
import { creditOpeners } from "./credit-words.ts";
import { afterPictureWord } from "./picture-word.ts";

/** The longest openers have four words. */
const MOST_OPENER_WORDS = 4;
/** What no opener holds. */
const NO_OPENER = /[\d"“”„«»()[\],;!?&@#|]/;
/** Characters of an opener and the sign after it, at most. */
const LONGEST_OPENER = 60;
/** What an opener may hold is known, so any text will do here: a counted class of all letters takes ms to compile. */
const OPENER = /^([^:：＝=©／]+?) ?(?:[:：＝=©／]|(?<=\bby) |(?<=[Ff]ot)\. )/;

/** What ends an opener; most lines have none of it. */
const SIGN = /[:：＝=©／]|\bby |[Ff]ot\. /;
const SIGNS = new RegExp(SIGN, "g");

/** Where the words of a credit opener end in `text` from `from` on; -1 where none stands there. */
function afterOpener(text: string, from: number): number {
  const match = OPENER.exec(text.slice(from, from + LONGEST_OPENER));
  const head = match?.[1] ?? "";
  if (!match || NO_OPENER.test(head)) return -1;
  return creditOpeners().has(foldText(head)) ? from + match[0].length : -1;
}

const WORD_START = /(?<![\p{L}\p{M}\p{N}])[\p{L}©(]/gu;
const ASCII_WORD_START = /(?<![a-z0-9])[a-z(]/gi;

/** Starts of words from `from` up to `to`, the last first. */
function wordStarts(text: string, from: number, to: number): readonly number[] {
  // One character more tells whether the first letter begins its word.
  const lead = Math.max(0, from - 1);
  const part = text.slice(lead, to);
  const pattern = isAscii(part) ? ASCII_WORD_START : WORD_START;
  const starts: number[] = [];
  for (const { index } of part.matchAll(pattern)) {
    if (lead + index >= from) starts.push(lead + index);
  }
  return starts.reverse();
}

/** Starts of words where a credit may open, from the end of the text backwards: its opener is a few words before a sign. */
function openingStarts(text: string): readonly number[] {
  if (!SIGN.test(text)) return [];
  const starts: number[] = [];
  let from = 0;
  for (const { index: sign } of text.matchAll(SIGNS)) {
    const begin = Math.max(from, sign - LONGEST_OPENER);
    const before = wordStarts(text, begin, sign + 1).slice(0, MOST_OPENER_WORDS);
    starts.unshift(...before);
    from = sign + 1;
  }
  return starts;
}

const openers: CreditForm = {
  by: "opener",
  examples: {
    "Photo: Jane Doe/AFP": [null, "Jane Doe/AFP"],
    "The bridge at dusk. Photograph: Jane Doe/The Daily": [
      "The bridge at dusk.",
      "Jane Doe/The Daily",
    ],
    "Die Brücke. Foto: Max Muster/dpa": ["Die Brücke.", "Max Muster/dpa"],
    "The bridge Photo by Jane Doe on Unsplash": ["The bridge", "Jane Doe on Unsplash"],
    "Мост вечером. Фото: Иван Иванов": ["Мост вечером.", "Иван Иванов"],
    "夕方の橋　写真：山田太郎": ["夕方の橋", "山田太郎"],
    "She took a photo by the river": null,
    "Pictures: A hundred years of the park": null,
  },
  read: (text) => {
    for (const start of openingStarts(text)) {
      const end = afterOpener(text, start);
      if (end < 0) continue;
      const credit = text.slice(end);
      if (!isCredit(credit) || !startsLikeName(credit)) continue;
      // "Pictures: A hundred years of the park" is a headline.
      const named = isNameLike(credit.replace(/\.$/, "")) || namesImageSource(credit);
      if (start === 0 && !named) continue;
      const earlier = earlierOpener(text, start);
      return [text.slice(0, earlier.start), text.slice(earlier.end < 0 ? end : earlier.end)];
    }
    return null;
  },
};

/** "Foto: Bild: X": of two openers in a row the first opens the credit. */
function earlierOpener(
  text: string,
  start: number,
): { readonly start: number; readonly end: number } {
  for (const from of wordStarts(text, 0, start)) {
    const end = afterOpener(text, from);
    if (end >= 0 && text.slice(end, start).trim() === "") return { start: from, end: -1 };
  }
  return { start, end: -1 };
}

const NAME = /^[\s:©(\-–"'@]*[\p{Lu}\p{Lt}\p{Lo}\p{N}@]/u;
const ASCII_NAME = /^[\s:(\-"'@]*[A-Z0-9@]/;

/** Names begin with a capital or belong to a script without capitals. */
function startsLikeName(text: string): boolean {
  return (isAscii(text) ? ASCII_NAME : NAME).test(text) || namesImageSource(text);
}

/** Whether a closing bracket ends a text, but for full stops and spaces. */
function endsInBracket(text: string): boolean {
  let end = text.length - 1;
  while (end >= 0 && /[.\s]/.test(text.charAt(end))) end -= 1;
  return end >= 0 && ")]）】".includes(text.charAt(end));
}

/** Whether brackets behind `before` hold who made a picture: "AP Photo/Jane Doe", "Jane Doe/Al Jazeera", "NOAA/SPC". */
function isSource(inner: string, before: string): boolean {
  const made = afterPictureWord(inner, 0);
  if (made >= 0 && isNameLike(inner.slice(made))) return true;
  if (/\bphoto\b|©/i.test(inner) || namesImageSource(inner)) return true;
  const [name = "", after] = inner.split("/");
  if (after === undefined) return false;
  return isFullName(name.trim()) || (isNameLike(inner) && SENTENCE_END.test(before));
}

/** A stop that no space follows, before a name: "the port.Jane Doe". */
const GLUED_STOP = /(?<=\p{Ll}{2}[.!?])(?=\p{Lu})/u;
/** A name is no longer than this. In characters. */
const LONGEST_GLUED = 50;

function gluedName(before: string): number {
  const from = Math.max(0, before.length - LONGEST_GLUED);
  const match = GLUED_STOP.exec(before.slice(from));
  return match ? from + match.index : 0;
}

/** Where in the text before an agency's bracket its photographer's name begins: behind a sentence, or in capitals by itself; its length for none. */
function takerIn(before: string): number {
  const at = Math.max(lastSentenceEnd(before.trimEnd()), gluedName(before));
  const name = before.slice(at).trim();
  const set = at > 0 || name === name.toUpperCase();
  return set && isFullName(name) ? at : before.length;
}

/** The end of a sentence, before a bracket that stands by itself. */
const SENTENCE_END = /[.!?。]["”»]? *$/;

const brackets: CreditForm = {
  by: "brackets",
  examples: {
    "Cars cross the bridge. (AP Photo/Jane Doe)": ["Cars cross the bridge.", "AP Photo/Jane Doe"],
    "Die Brücke am Abend (Bild: Max Muster)": ["Die Brücke am Abend", "Max Muster"],
    "Cars cross the bridge [Jane Doe/Al Jazeera]": ["Cars cross the bridge", "Jane Doe/Al Jazeera"],
    "Foto: Jane Doe (Keystone)": [null, "Jane Doe (Keystone)"],
    "The outlook for storms on Friday. (NOAA/SPC)": [
      "The outlook for storms on Friday.",
      "NOAA/SPC",
    ],
    "Los soldados en el puerto. JANE DOE (REUTERS)": [
      "Los soldados en el puerto.",
      "JANE DOE (REUTERS)",
    ],
    "JANE DOE (REUTERS)": [null, "JANE DOE (REUTERS)"],
    "Jane Doe (Reuters)": ["Jane Doe", "Reuters"],
    "The party (founded 1990)": null,
  },
  read: (text) => {
    if (!endsInBracket(text)) return null;
    // "Foto: Jane Doe (Keystone)" is a credit as a whole.
    if (afterOpener(text, 0) >= 0) return null;
    const match = /[([（【]([^()[\]（）【】]{2,120})[)\]）】][.\s]*$/u.exec(text);
    const inner = match?.[1];
    if (!match || inner === undefined || !isCredit(inner)) return null;
    const opened = afterOpener(inner, 0);
    const before = text.slice(0, match.index);
    if (opened < 0 && !isSource(inner, before)) return null;
    const taker = opened < 0 ? takerIn(before) : before.length;
    if (taker < before.length) return [before.slice(0, taker), text.slice(taker)];
    return [before, opened < 0 ? inner : inner.slice(opened)];
  },
};

/** The forms, the surer first. */
export const OPENED_FORMS: readonly CreditForm[] = [brackets, openers];
