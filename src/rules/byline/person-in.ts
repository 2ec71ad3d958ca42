/** The name that a few words of a byline begin or end with: a person's, or after "By" a group's. */
import { isAscii } from "../ascii.ts";
import { foldText } from "../fold-text.ts";
import { organisations, roles } from "./byline-words.ts";
import { hasGivenName } from "./person-evidence.ts";
import { canBeginName, isFullName, isNameWord } from "./person-name.ts";

/** "By The Currency Editors": an organisation's name after an opener has at most this many words. */
const MOST_ORGANISATION_WORDS = 5;

const SPACES = /\s+/;
/** "ANN SMITH FOR THE DAILY", "Ann Smith in Berlin", "Ann Smith on". */
const AFTER_NAME =
  / (?:for|in|on|at|special to|für|aus|para|pour|per|à|i|skrifar|follow)(?: .*)?$/iu;
/** Several people as one author. */
const GROUP: ReadonlySet<string> = new Set([
  "team",
  "staff",
  "editors",
  "desk",
  "newsroom",
  "redaktion",
]);

/** Where the words stand: behind an opener such as "By", and whether no name stands before them. */
interface Place {
  readonly opened: boolean;
  readonly alone: boolean;
}

/** Words, and how `foldText` leaves each. */
interface Words {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** The name in `text`; `null` for a role, a place, a paper or prose. */
export function personIn(text: string, place: Place): string | null {
  const words = text.split(SPACES);
  // Most parts of a page are settled by their first two words.
  if (!place.opened && !canBeginName(words)) return null;
  // Without a capital or a letter beyond ASCII nothing can be a name.
  if (!/[A-Z]|[^\0-\x7f]/.test(text)) return null;
  const folded = words.map(foldText);
  const role = folded.findIndex((word) => roles().has(word));
  const house = folded.findIndex((word) => organisations().has(word));
  if (house >= 0 && words.length > 1 && (role < 0 || house < role)) {
    return cutHouse({ words, folded }, house, place);
  }
  if (role >= 0) return cutRole({ words, folded }, role, place);
  if (isFullName(text)) return cutAfter(text);
  if (isFullName(cutAfter(text))) return cutAfter(text);
  // After "By" one word can be a name ("By Banksy", "Von Moritz").
  return place.opened && words.length === 1 && isNameWord(text) && text.length > 2 ? text : null;
}

/** "By The Harbour Post" is all of it; "Ann Smith BBC News" is Ann Smith; beside a name it is where she works. */
function cutHouse(
  { words, folded }: Words,
  house: number,
  { opened, alone }: Place,
): string | null {
  const text = words.join(" ");
  const name = cutAfter(words.slice(0, house).join(" "));
  const [before = "", behalf] = text.split(" on behalf of ", 2);
  if (behalf !== undefined && isFullName(before)) return before;
  if (isFullName(name) && folded[0] !== "the" && hasGivenName(foldText(name))) return name;
  if (isGroup({ words, folded })) return isHouse(folded, alone) ? null : text;
  if (!alone) return null;
  return opened || isFullName(text) ? text : null;
}

/** "Maria Lopez Transport correspondent" is Maria Lopez; "By The Currency Editors" and "Harbour Post Staff" are all of it. */
function cutRole({ words, folded }: Words, role: number, { opened, alone }: Place): string | null {
  if (role > 0 && isGroup({ words, folded }))
    return isHouse(folded, alone) ? null : words.join(" ");
  const name = words.slice(0, role).join(" ");
  if (isFullName(name) && folded[0] !== "the") return name;
  const behind = nameBehind({ words, folded }, role, opened);
  if (behind !== null) return behind;
  const whole = opened && alone && isFew(words) && isNameWord(words[0] ?? "");
  return whole ? words.join(" ") : null;
}

const isFew = ({ length }: readonly string[]): boolean =>
  length > 1 && length <= MOST_ORGANISATION_WORDS;

/** "Harbour Post Staff", "the Harbour Team". */
function isGroup({ words, folded }: Words): boolean {
  const named = isNameWord(words[folded[0] === "the" ? 1 : 0] ?? "");
  return isFew(words) && named && GROUP.has(folded.at(-1) ?? "");
}

/** "Ann Smith, Post Staff": beside a name it is where she works. */
function isHouse(folded: readonly string[], alone: boolean): boolean {
  return !alone && folded.at(-1) === "staff";
}

/** "Von unserem Redakteur Bernd Bauer", "Reporter Ann Smith": a name behind its role, before which small words may stand. */
function nameBehind({ words, folded }: Words, role: number, opened: boolean): string | null {
  // "Editor: Ben Baker" is not the one who writes; "Court Reporter Ann Smith" has one word before it.
  if (words[role]?.endsWith(":")) return null;
  if ((role > 1 || !opened) && words.slice(0, role).some(isNameWord)) return null;
  let from = role + 1;
  while (from < words.length && roles().has(folded[from] ?? "")) from += 1;
  // "Chief Marketing Officer" goes on as a role.
  if (folded.slice(from).some((word) => roles().has(word))) return null;
  const name = words.slice(from).join(" ");
  return isFullName(name) && (opened || hasGivenName(foldText(name))) ? cutAfter(name) : null;
}

function cutAfter(text: string): string {
  // Two words of a script with spaces are the name alone.
  if (isAscii(text) && text.indexOf(" ") === text.lastIndexOf(" ")) return text;
  const cut = text.replace(AFTER_NAME, "");
  return isFullName(cut) ? cut : text;
}
