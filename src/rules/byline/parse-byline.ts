/** The names in a byline: openers, roles, agencies' marks, addresses and dates off, what is left split. */
import { foldText } from "../fold-text.ts";
import { publishedWords, updatedWords } from "../date/date-words.ts";
import { imageSources } from "../images/credit-words.ts";
import { agencies } from "./agencies.ts";
import { buttons, joiners } from "./byline-words.ts";
import { cutOpener } from "./cut-opener.ts";
import { hasGivenName } from "./person-evidence.ts";
import { isFullName, trimName } from "./person-name.ts";
import { personIn } from "./person-in.ts";
import { strip } from "./strip-line.ts";

/** What a line says as a byline. */
export interface Byline {
  readonly names: readonly string[];
  /** The names as `foldText` leaves them. */
  readonly folded: readonly string[];
  /** Whether a word such as "By" or "Autor:" opens it. */
  readonly opened: boolean;
  /** Share of the line's words that are names or openers, 0 to 1. */
  readonly share: number;
}

/** Longer lines are prose that may start with "By". In characters. */
const LONGEST = 260;
/** An agency's name with the marks in it. In characters. */
const LONGEST_AGENCY = 40;
/** "sowie" is the longest word that parts names. In characters. */
const LONGEST_JOINER = 5;

/** Words of a description behind a name that count as said. */
const MOST_TOLD = 2;

const SPLIT = /[,;|•·⋅∙●/／&\n\t+=]|\s[-–—]\s|、|，|\s(?=(?:作者|記者|记者|撰文|文) ?[:：])/;
const BETWEEN_HAN = /(?<=\p{Script=Han}{2}) (?=\p{Script=Han}{2})/u;
const DASHES = [" - ", " – ", " — "] as const;
const SECTION = /^\s*in \p{Lu}/u;
const LABEL = /[:：]$/;
const SPACES = /\s+/;
const KOREAN_REPORTER = /^(?:.*\s)?([\p{Script=Hangul}]{2,4})\s*(?:기자|특파원)/u;
/** "김철수 기자": the word for a reporter opens a byline from behind. */
const REPORTER = /(?:기자|특파원|記者|记者)/u;
const HAN_REPORTER = /\s*(?:記者|记者)$/u;
/** "台北報導": the place a report comes from. */
const REPORTED = /(?:報導|报道|電|电)$/u;

/** Reads a line as a byline; `null` where no name is found. */
export function parseByline(text: string, dateRaws: readonly string[] = []): Byline | null {
  if (text.length > LONGEST) return null;
  const whole = readNames(text, dateRaws);
  const [date] = dateRaws;
  if (whole === null || date === undefined || whole.names.length === 1) return whole;
  // "By Ann Smith | May 3, 2024 | Bridges and Roads": behind the date stand sections.
  const ahead = readNames(text.slice(0, Math.max(0, text.indexOf(date))), []);
  return ahead !== null && ahead.opened === whole.opened ? ahead : whole;
}

function readNames(text: string, dateRaws: readonly string[]): Byline | null {
  const { parts, opened } = partsOf(text, dateRaws);
  const names = new Map<string, string>();
  const said: string[] = [];
  const told: string[] = [];
  for (const part of parts) {
    const name = nameOf(part, names.size === 0);
    // "New York, 3 May, by Ann Smith": what stands before the opener is a place.
    if (part.heads && name !== null) names.clear();
    // "By Ann Smith, head of research at the museum": what is told of her makes it no less a byline.
    if (opened && name === null && names.size > 0) told.push(part.words);
    else said.push(part.words);
    if (name !== null) names.set(foldText(name), name);
  }
  if (names.size === 0) return null;
  dropPlaces(names);
  const elsewhere = dropBehindDash(names, text);
  if (parts.some(({ reporter }) => reporter)) dropShort(names);
  const folded = [...names.keys()];
  const all = told.reduce(
    (sum, words) => sum + Math.min(countWords(words), MOST_TOLD),
    countWords(said.join(" ")) - elsewhere,
  );
  const share = Math.min(1, countWords(folded.join(" ")) / Math.max(1, all));
  return { names: [...names.values()], folded, opened, share };
}

/** A line cut into what may be a name each, and whether an opener stands before any. */
function partsOf(
  text: string,
  dateRaws: readonly string[],
): { readonly parts: readonly Part[]; readonly opened: boolean } {
  const reporter = REPORTER.test(text);
  const parts: Part[] = [];
  let opened = false;
  for (const piece of strip(text, dateRaws).split(SPLIT)) {
    // "By Ann Smith, in News, Portugal, Business": what follows are sections.
    if (opened && SECTION.test(piece)) break;
    const opener = cutOpener(trimName(piece));
    // "Links mentioned:" tells what follows it, and is nobody.
    if (!opener.opened && LABEL.test(piece.trimEnd())) continue;
    const behind = reporter && REPORTER.test(piece);
    namesApart(opener.rest, text).forEach((words, i) => {
      const heads = i === 0 && opener.opened && !opened;
      parts.push({
        words,
        opened: opened || opener.opened || behind,
        heads,
        reporter: behind && REPORTER.test(words),
      });
    });
    opened ||= opener.opened || behind;
  }
  return { parts, opened };
}

/** A piece at the words that join names; "记者 王小明 李华" at its spaces, which in Japanese part family and given name. */
function namesApart(piece: string, text: string): readonly string[] {
  return text.includes("记者") ? piece.split(BETWEEN_HAN) : splitAtJoiners(piece);
}

interface Part {
  readonly words: string;
  readonly opened: boolean;
  /** Whether the line's first opener stands right before it. */
  readonly heads: boolean;
  /** Whether it says "reporter" behind the name, as in East Asia. */
  readonly reporter: boolean;
}

function countWords(text: string): number {
  const folded = foldText(text);
  return folded === "" ? 0 : folded.split(" ").length;
}

/** "By Maria Lopez | Brussels": beside full names, a single word is a place or a section. */
function dropPlaces(names: Map<string, string>): void {
  const full = [...names.values()].filter((name) => isFullName(name));
  if (full.length === 0) return;
  for (const [folded, name] of names) {
    if (!isFullName(name) && !agencies().has(folded)) names.delete(folded);
  }
}

/** "Dewi Lestari - Kabar Kota", "Ana Lima, TV — São Paulo": behind a dash a person's house or place; another person has a given name. Gives how many words go. */
function dropBehindDash(names: Map<string, string>, text: string): number {
  const [first, ...others] = names.keys();
  if (first === undefined || !hasGivenName(first)) return 0;
  let gone = 0;
  for (const folded of others) {
    if (hasGivenName(folded) || agencies().has(folded)) continue;
    const name = names.get(folded) ?? "";
    if (!DASHES.some((dash) => text.includes(`${dash}${name}`))) continue;
    names.delete(folded);
    gone += countWords(name);
  }
  return gone;
}

/** A place in Korean has two letters, a person's name three or four. */
const PLACE_LETTERS = 2;

/** "순천, 광양 구현모 기자": beside a reporter's full name, two letters are a place. */
function dropShort(names: Map<string, string>): void {
  const long = [...names.keys()].some((folded) => folded.length > PLACE_LETTERS);
  if (!long) return;
  for (const folded of names.keys()) if (folded.length <= PLACE_LETTERS) names.delete(folded);
}

function splitAtJoiners(piece: string): readonly string[] {
  const known = joiners();
  const parts: string[] = [];
  let open: string[] = [];
  for (const word of piece.trim().split(SPACES)) {
    // A capital letter alone ("E", "Y") is an initial, and "Dan", "Ed", "Con" before a family name are no "and".
    const set = word.length > 1 && open.length > 0 ? word.toLowerCase() : word;
    if (word.length <= LONGEST_JOINER && known.has(set)) {
      parts.push(open.join(" "));
      open = [];
    } else open.push(word);
  }
  parts.push(open.join(" "));
  return parts;
}

/** The name that a part of a byline is, `alone` if none stands before it; `null` for a role, a place or prose. */
function nameOf({ words: part, opened, reporter }: Part, alone: boolean): string | null {
  const korean = reporter ? KOREAN_REPORTER.exec(part)?.[1] : undefined;
  if (korean !== undefined) return korean;
  const text = trimName(reporter ? part.replace(HAN_REPORTER, "") : part);
  if (text.length <= LONGEST_AGENCY) {
    const folded = foldText(text);
    if (folded === "") return null;
    if (agencies().has(folded)) return text;
    // Who took the picture: "Getty Images".
    if (imageSources().has(folded)) return null;
  }
  if (REPORTED.test(text)) return null;
  const name = personIn(withoutAgency(text), { opened, alone });
  return name === null || isLabel(foldText(name)) ? null : name;
}

/** "Joanna Wilk PAP": the agency's letters behind a full name. */
function withoutAgency(text: string): string {
  const at = text.lastIndexOf(" ");
  const last = text.slice(at + 1);
  if (at < 0 || last !== last.toUpperCase() || text === text.toUpperCase()) return text;
  const name = text.slice(0, at);
  return isFullName(name) && agencies().has(foldText(last)) ? name : text;
}

/** Whether folded words are no name, but what stands before a date or on a button. */
function isLabel(folded: string): boolean {
  return publishedWords().has(folded) || updatedWords().has(folded) || buttons().has(folded);
}
