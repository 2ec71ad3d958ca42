/** Finds the box about the authors that ends many articles: who they are, mostly below their names as a line. */
import type { Author } from "../../model/article.ts";
import { foldText } from "../fold-text.ts";
import { wordList } from "../word-list.ts";

/** Folded lines that stand over such a box. */
const boxHeadings = wordList(
  "about the author, about the authors, about the writer, about the writers, about the contributor, author bio, meet the author",
  "über den autor, über die autorin, über die autoren, zum autor, zur autorin, à propos de l auteur, à propos de l autrice, sobre el autor, sobre la autora, acerca del autor, acerca de la autora, sobre o autor, sobre a autora, sull autore, l autore, over de auteur, om forfatteren, om författaren, o autorze, o autorce, o autorovi, об авторе, про автора, yazar hakkında, عن الكاتب, 关于作者, 作者简介, 著者について",
);

/** The most lines at a body's end that a box has. */
const LONGEST_BOX = 8;
/** Words that a line has besides the name it gives: "About Ada Berg". */
const WORDS_BESIDE = 3;
/** Within so many characters a description names whom it is about: "Hi, I'm Ada!" */
const NAMED_WITHIN = 60;
/** A line that only names somebody is no longer than this. In characters. */
const LONGEST_NAME_LINE = 80;
/** A given name tells less than the whole: of a letter or two it tells nothing. */
const SHORTEST_PART = 3;

/** What a line of a box does. */
export type BoxPart = "name" | "description";

/** A line of the body as it stands and as `foldText` leaves it. */
export interface Line {
  readonly text: string;
  readonly folded: string;
}

/**
 * The lines of the box that ends `lines`, by place; empty where there is none. A heading opens it, or each of its lines
 * names an author at once, the first as such or as somebody whom the story above does not mention: stories are seldom
 * about who wrote them.
 */
export function findAuthorBox(
  lines: readonly Line[],
  authors: readonly Author[],
): ReadonlyMap<number, BoxPart> {
  const names = authors.map(({ name }) => foldText(name)).filter((name) => name.includes(" "));
  let from = lines.length;
  let named = names.length > 0;
  for (let at = lines.length - 1; at > 0 && at >= lines.length - LONGEST_BOX; at -= 1) {
    const line = lines[at];
    if (!line) break;
    const isName = isNameLine(line, names);
    named &&= isName || isDescription(line, names);
    const opens = isName || opensWithStranger(line, names, lines.slice(0, at));
    if ((named && opens) || boxHeadings().has(line.folded)) from = at;
  }
  const parts = lines
    .slice(from)
    .map((line, i): [number, BoxPart] => [
      from + i,
      isNameLine(line, names) ? "name" : "description",
    ]);
  return new Map(parts);
}

/** Whether a line names an author and says little else: "Written by Ada Berg", "About Ada Berg". */
function isNameLine({ text, folded }: Line, names: readonly string[]): boolean {
  if (text.length > LONGEST_NAME_LINE || text.endsWith(".")) return false;
  const words = ` ${folded} `;
  const name = names.find((one) => words.includes(` ${one} `));
  if (name === undefined) return false;
  return folded.split(" ").length - name.split(" ").length <= WORDS_BESIDE;
}

/** Whether a line names an author within its first words. */
function isDescription({ folded }: Line, names: readonly string[]): boolean {
  const head = ` ${folded.slice(0, NAMED_WITHIN)} `;
  return names.some((name) => isNamed(head, name));
}

/** Whether some words name somebody, by the whole name or a part of it. */
function isNamed(words: string, name: string): boolean {
  return name
    .split(" ")
    .some((part) => part.length >= SHORTEST_PART && words.includes(` ${part} `));
}

/** Whether a line begins with a name that none of the lines above mentions. */
function opensWithStranger(
  { folded }: Line,
  names: readonly string[],
  above: readonly Line[],
): boolean {
  return names.some(
    (name) =>
      folded.startsWith(`${name} `) &&
      !above.some((line) => ` ${line.folded} `.includes(` ${name} `)),
  );
}
