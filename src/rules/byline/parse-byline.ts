/** The names in a byline: openers, roles, agencies' marks, addresses and dates off, what is left split. */
import { foldText } from "../fold-text.ts";
import { agencies } from "./agencies.ts";
import { joiners, openers, roles } from "./byline-words.ts";
import { isFullName, isNameWord, trimName } from "./person-name.ts";

/** What a line says as a byline. */
export interface Byline {
  readonly names: readonly string[];
  /** Whether a word such as "By" or "Autor:" opens it. */
  readonly opened: boolean;
  /** Share of the line's words that are names or openers, 0 to 1. */
  readonly share: number;
}

/** Longer lines are prose that may start with "By". In characters. */
const LONGEST = 260;
/** The longest openers have five words. */
const MOST_OPENER_WORDS = 5;

const ADDRESS = /\S+@\S+|https?:\S+|(?<!\S)@\w+|www\.\S+/g;
const BRACKETED = /[([][^()[\]]{0,80}[)\]]/g;
const READING_TIME = /\b\d{1,3} ?(?:min(?:utes?|uten|uti|utos)?|мин)\b.*$/iu;
const SPLIT = /[,;|•·/&\n\t+]|\s[-–—]\s|、|，/;
const SPACES = /\s+/;
const KOREAN_REPORTER = /\s*(?:기자|특파원|記者|记者)$/u;

/** Reads a line as a byline; `null` where no name is found. */
export function parseByline(text: string, dateRaws: readonly string[] = []): Byline | null {
  if (text.length > LONGEST) return null;
  let rest = dateRaws.reduce((left, raw) => left.replace(raw, " | "), text);
  rest = rest.replace(ADDRESS, " , ").replace(BRACKETED, " , ").replace(READING_TIME, " ");
  const opener = cutOpener(rest);
  const names = new Map<string, string>();
  for (const piece of opener.rest.split(SPLIT)) {
    for (const part of splitAtJoiners(piece)) {
      const name = nameOf(part, opener.opened);
      if (name !== null) names.set(foldText(name), name);
    }
  }
  if (names.size === 0) return null;
  dropPlaces(names);
  const named = [...names.keys()].join(" ").split(" ").length;
  const words = foldText(opener.rest).split(" ").length;
  return { names: [...names.values()], opened: opener.opened, share: Math.min(1, named / words) };
}

/** "By Maria Lopez | Brussels": beside full names, a single word is a place or a section. */
function dropPlaces(names: Map<string, string>): void {
  const full = [...names.values()].filter((name) => isFullName(name));
  if (full.length === 0) return;
  for (const [folded, name] of names) {
    if (!isFullName(name) && !agencies().has(folded)) names.delete(folded);
  }
}

/** Cuts the longest opener off: "Written by", "Von", "Autor:"; also a second one ("Text: Von …"). */
function cutOpener(text: string): { readonly rest: string; readonly opened: boolean } {
  const words = text.trim().split(SPACES);
  const known = openers();
  let opened = false;
  for (let length = Math.min(MOST_OPENER_WORDS, words.length); length >= 1; length -= 1) {
    const lead = foldText(words.slice(0, length).join(" "));
    if (known.has(lead)) {
      opened = true;
      words.splice(0, length);
      length = Math.min(MOST_OPENER_WORDS, words.length) + 1;
    }
  }
  if (opened) return { rest: words.join(" "), opened };
  const colon = /^([^:：]{1,20})[:：](.*)$/su.exec(text.trim());
  return colon && known.has(foldText(colon[1] ?? ""))
    ? { rest: colon[2] ?? "", opened: true }
    : { rest: text, opened: false };
}

function splitAtJoiners(piece: string): readonly string[] {
  const known = joiners();
  const parts: string[] = [];
  let open: string[] = [];
  for (const word of piece.trim().split(SPACES)) {
    // A capital letter alone ("E", "Y") is an initial, not "and".
    if (known.has(word)) {
      parts.push(open.join(" "));
      open = [];
    } else open.push(word);
  }
  parts.push(open.join(" "));
  return parts;
}

/** The name that a part of a byline is; `null` for a role, a place or prose. */
function nameOf(part: string, opened: boolean): string | null {
  const text = trimName(part.replace(KOREAN_REPORTER, ""));
  const folded = foldText(text);
  if (folded === "") return null;
  if (agencies().has(folded)) return text;
  const words = text.split(SPACES);
  const known = roles();
  if (words.some((word) => known.has(foldText(word)))) return cutRole(words, known);
  if (isFullName(words.join(" "))) return words.join(" ");
  // After "By" one word can be a name ("By Banksy", "Von Moritz").
  return opened && words.length === 1 && isNameWord(text) && text.length > 2 ? text : null;
}

/** "Maria Lopez Transport correspondent": the words before the role, if they are a name. */
function cutRole(words: readonly string[], known: ReadonlySet<string>): string | null {
  const at = words.findIndex((word) => known.has(foldText(word)));
  const name = words.slice(0, at).join(" ");
  return isFullName(name) ? name : null;
}
