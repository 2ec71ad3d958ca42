/** Splits an image's line into caption and credit, wherever the credit stands. */
import { isFullName } from "../byline/person-name.ts";
import { foldText } from "../fold-text.ts";
import { captionOpeners, creditOpeners, imageSources } from "./credit-words.ts";

/** A caption and its credit; one of them is always there. */
export interface CaptionAndCredit {
  readonly caption: string | null;
  readonly credit: string | null;
  /** How the credit was told from the caption; `null` where there is none. */
  readonly by: "opener" | "brackets" | "bar" | "head" | "tail" | "slash" | null;
}

/** One way of writing a credit: what it is called, two or three examples, and how to read it. */
export interface CreditForm {
  readonly by: NonNullable<CaptionAndCredit["by"]>;
  /** Line → [caption, credit]; `null` where the form must not match. */
  readonly examples: Readonly<Record<string, readonly [string | null, string] | null>>;
  readonly read: (text: string) => readonly [string, string] | null;
}

/** A credit has at most this many words; more is a sentence. */
const MOST_WORDS = 14;
const LONGEST_OPENER_WORDS = 4;
/** What no opener holds. */
const NO_OPENER = /[\d"“”„«»()[\],;!?&@#|]/;
/** Characters of an opener and the sign after it, at most. */
const LONGEST_OPENER = 60;
/** A credit that opens the line is short: a name, an agency. In words. */
const MOST_HEAD_WORDS = 6;

const words = (text: string): readonly string[] => {
  const folded = foldText(text);
  return folded === "" ? [] : folded.split(" ");
};

/** Whether a short text names an image agency, stock or platform in one of its parts. */
export function namesImageSource(text: string): boolean {
  const known = imageSources();
  return text.split(/[/|,()]| via | - /).some((part) => known.has(foldText(part)));
}

const isCredit = (text: string): boolean => {
  const count = words(text).length;
  return count > 0 && count <= MOST_WORDS;
};

/** Where the words of a credit opener end in `text` from `from` on; -1 where none stands there. */
function afterOpener(text: string, from: number): number {
  const known = creditOpeners();
  // What an opener may hold is known, so any text will do here: a counted class of all letters takes ms to compile.
  const head = /^([^:：©／]+?) ?(?:[:：©／]|(?<=\bby) )/;
  const match = head.exec(text.slice(from, from + LONGEST_OPENER));
  if (
    match &&
    !NO_OPENER.test(match[1] ?? "") &&
    words(match[1] ?? "").length <= LONGEST_OPENER_WORDS
  ) {
    if (known.has(foldText(match[1] ?? ""))) return from + match[0].length;
  }
  return -1;
}

/** Starts of words, from the end of the text backwards: where a credit may open. */
function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}©(]/gu)) starts.push(match.index);
  return starts.reverse();
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
  },
  read: (text) => {
    for (const start of wordStarts(text)) {
      const end = afterOpener(text, start);
      if (end < 0) continue;
      const credit = text.slice(end);
      if (!isCredit(credit) || !startsLikeName(credit)) continue;
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
  for (const from of wordStarts(text.slice(0, start))) {
    const end = afterOpener(text, from);
    if (end >= 0 && text.slice(end, start).trim() === "") return { start: from, end: -1 };
  }
  return { start, end: -1 };
}

/** Names begin with a capital or belong to a script without capitals. */
function startsLikeName(text: string): boolean {
  return /^[\s:©(\-–"'@]*[\p{Lu}\p{Lt}\p{Lo}\p{N}@]/u.test(text) || namesImageSource(text);
}

const brackets: CreditForm = {
  by: "brackets",
  examples: {
    "Cars cross the bridge. (AP Photo/Jane Doe)": ["Cars cross the bridge.", "AP Photo/Jane Doe"],
    "Die Brücke am Abend (Bild: Max Muster)": ["Die Brücke am Abend", "Max Muster"],
    "Cars cross the bridge [Jane Doe/Al Jazeera]": ["Cars cross the bridge", "Jane Doe/Al Jazeera"],
    "The party (founded 1990)": null,
  },
  read: (text) => {
    const match = /[([（【]([^()[\]（）【】]{2,120})[)\]）】][.\s]*$/u.exec(text);
    const inner = match?.[1];
    if (!match || inner === undefined || !isCredit(inner)) return null;
    const opened = afterOpener(inner, 0);
    const [before = "", after] = inner.split("/");
    const named = after !== undefined && isFullName(before.trim());
    const agency = /\bphoto\b|©/i.test(inner) || named || namesImageSource(inner);
    if (opened < 0 && !agency) return null;
    return [text.slice(0, match.index), opened < 0 ? inner : inner.slice(opened)];
  },
};

const bars: CreditForm = {
  by: "bar",
  examples: {
    "Cars cross the bridge | Getty Images": ["Cars cross the bridge", "Getty Images"],
    "Cars cross the bridge © Jane Doe": ["Cars cross the bridge", "Jane Doe"],
    "© ZUMA Press Wire / Imago Images": [null, "ZUMA Press Wire / Imago Images"],
    "News | Sport | Weather": null,
  },
  read: (text) => {
    const copyright = text.lastIndexOf("©");
    if (copyright >= 0) {
      const credit = text.slice(copyright + 1);
      return isCredit(credit) && !/\d{4}/.test(credit) ? [text.slice(0, copyright), credit] : null;
    }
    const bar = text.lastIndexOf(" | ");
    const credit = text.slice(bar + 3);
    return bar >= 0 && isCredit(credit) && namesImageSource(credit)
      ? [text.slice(0, bar), credit]
      : null;
  },
};

const heads: CreditForm = {
  by: "head",
  examples: {
    "City Press Office/Flickr. The twelfth meeting of the port council": [
      "The twelfth meeting of the port council",
      "City Press Office/Flickr",
    ],
    "Reuters. Cars cross the bridge at dusk": ["Cars cross the bridge at dusk", "Reuters"],
    "The bridge is open. Cars cross it": null,
  },
  read: (text) => {
    const match = /^([^.:]{2,60})[.:] +(?=\S)/u.exec(text);
    const credit = match?.[1];
    if (!match || credit === undefined || words(credit).length > MOST_HEAD_WORDS) return null;
    if (!namesImageSource(credit)) return null;
    const caption = text.slice(match[0].length);
    return words(caption).length >= 3 ? [caption, credit] : null;
  },
};

const slashes: CreditForm = {
  by: "slash",
  examples: {
    "The mayor walks over the new bridge Jane Doe/AP": [
      "The mayor walks over the new bridge",
      "Jane Doe/AP",
    ],
    "Walkers of the UK club Jane Doe/via Reuters": [
      "Walkers of the UK club",
      "Jane Doe/via Reuters",
    ],
    "He and/or she will come": null,
  },
  read: (text) => {
    const at = text.lastIndexOf("/");
    if (at < 0 || !namesImageSource(text.slice(at + 1).replace(/^ ?via /, ""))) return null;
    const words = text.slice(0, at).trimEnd().split(" ");
    const initial = /^\p{Lu}\.?$/u.test(words.at(-2) ?? "");
    const name = words.slice(initial ? -3 : -2).join(" ");
    return isFullName(name) && words.length > 3
      ? [text.slice(0, text.lastIndexOf(name)), text.slice(text.lastIndexOf(name))]
      : null;
  },
};

const tails: CreditForm = {
  by: "tail",
  examples: {
    "Cars cross the bridge. Jane Doe/AFP via Getty Images": [
      "Cars cross the bridge.",
      "Jane Doe/AFP via Getty Images",
    ],
    "The team wants more points. IMAGO/Max Muster": [
      "The team wants more points.",
      "IMAGO/Max Muster",
    ],
    "Jane Doe/Reuters": [null, "Jane Doe/Reuters"],
    "He works for Reuters.": null,
    "Share this story via Facebook": null,
  },
  read: (text) => {
    const at = lastSentenceEnd(text);
    const credit = text.slice(at).trim();
    return isCredit(credit) && namesImageSource(credit) && isNameLike(credit)
      ? [text.slice(0, at), credit]
      : null;
  },
};

/** Small words of a credit. */
const SMALL = /^(?:via|for|of|and|the|und|für|de|von|van|der|dpa|afp|ap|epa|@.*)?$/;

/** Whether all words but small ones begin with a capital, and no full stop ends them. */
function isNameLike(text: string): boolean {
  if (/[.!?]$/.test(text)) return false;
  return text.split(/[\s/]+/).every((word) => /^[^\p{Ll}]/u.test(word) || SMALL.test(word));
}

/** Index after the last sentence end that a space follows; 0 where the text is one sentence. */
function lastSentenceEnd(text: string): number {
  const match = /^.*[.!?…。][)"”»]? +(?=\S)/su.exec(text);
  return match ? match[0].length : 0;
}

/** The forms, the surer first. */
export const CREDIT_FORMS: readonly CreditForm[] = [brackets, openers, bars, heads, tails, slashes];

/** The page's own rights are no credit. */
const RIGHTS =
  /rights reserved|alle rechte|tous droits|derechos reservados|無断転載|無断複製|© ?\d{4}/i;

const LEAD = /^[\s:|/–—\-,.;•·]+/u;
const TRAIL = /[\s:|/–—\-,;•·([（]+$/u;

function clean(text: string): string | null {
  const cut = text.trim().replace(LEAD, "").trimEnd();
  const bare = TRAIL.test(cut.slice(-8))
    ? cut.slice(0, -8) + cut.slice(-8).replace(TRAIL, "")
    : cut;
  return bare === "" ? null : bare;
}

/** Caption and credit of a line; the whole line is the caption where no credit is found. */
export function splitCredit(line: string): CaptionAndCredit {
  const text = cutCaptionOpener(line.trim());
  if (RIGHTS.test(text)) return { caption: clean(text), credit: null, by: null };
  for (const form of CREDIT_FORMS) {
    const found = form.read(text);
    if (!found) continue;
    const credit = clean(found[1]);
    if (credit !== null)
      return { caption: clean(found[0]), credit: credit.replace(/\.$/, ""), by: form.by };
  }
  return { caption: clean(text), credit: null, by: null };
}

/** "Legende: …" */
function cutCaptionOpener(text: string): string {
  const match = /^([^:：]{3,20}?) ?[:：] ?/.exec(text);
  return match && captionOpeners().has(foldText(match[1] ?? ""))
    ? text.slice(match[0].length)
    : text;
}
