/** The lines around the article that are a picture's caption or credit. */
import type { Block, Verdict } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { foldText } from "../fold-text.ts";
import type { Page } from "../page.ts";
import { wordList } from "../word-list.ts";
import { isNameLike, lastSentenceEnd, words, type CaptionAndCredit } from "./credit-form.ts";

/** A block that is a picture's words. */
export interface CaptionLine {
  readonly index: number;
  readonly split: CaptionAndCredit;
  readonly rule: string;
  readonly because: string;
}

/** Longer lines are paragraphs, whatever they end in. In characters. */
const LONGEST = 600;
/** A line beside a credit that is its caption is no longer than this. In characters. */
const LONGEST_NEIGHBOUR = 320;
const FEWEST_WORDS = 3;
/** A line that begins with a number and has fewer words counts something. */
const COUNT_WORDS = 6;
/** With a date in it a caption says more than a date line. In words. */
const DATED_WORDS = 10;
/** A line that is a credit and nothing else is no longer than this. In characters. */
const LONGEST_CREDIT = 120;
/** Whose picture it is, in brackets, in words. */
const MOST_BRACKET_WORDS = 5;
/** Pictures further before the body than this belong to teasers. In blocks. */
const REACH = 12;
/** But for a headline no further than this before the body: what stands between is the article's head. In blocks. */
const TITLE_REACH = 80;
/** A picture may end the article. In blocks. */
const REACH_AFTER = 1;
/** "FILE - The mayor on the bridge, March 1": agencies' mark of an older picture. */
const FILE_PHOTO = /^(?:FILE|ARCHIV|ARCHIVO|ARCHIVES) ?[-–—:] /;
/** An agency and the writers who worked on its story, in small letters as a caption's credit seldom is: `dpa/jb` */
const SIGNS = /^[a-zäöü]{2,5}(?:\/[a-zäöü]{2,5})+$/;
/** Elements that hold a picture and its words. */
const CAPTION_TAGS: ReadonlySet<string> = new Set(["figcaption", "caption"]);
const CAPTION_WORD = /^(?:(?:img|image|photo|wp|media)?-?caption(?:-?text)?|figcaption)$/;
/** Class words of a block itself come first; its ancestors' follow. */
const OWN_WORDS = 6;

/** First and last block that can speak of the article's pictures. */
export function imageReach(
  page: Page,
  taken: ReadonlyMap<number, Verdict>,
): readonly [number, number] {
  const { first, last } = page.body;
  if (first < 0) return [0, -1];
  const title = [...taken].find(([, { role }]) => role === "title")?.[0] ?? first;
  const below = first - title <= TITLE_REACH ? title : first;
  const from = Math.max(0, Math.min(first - REACH, below));
  return [from, Math.min(page.blocks.length - 1, last + REACH_AFTER)];
}

/** The lines by block index; `taken` blocks have another role already. */
export function captionLines(
  page: Page,
  taken: ReadonlyMap<number, Verdict>,
): ReadonlyMap<number, CaptionLine> {
  const [from, to] = imageReach(page, taken);
  const lines = new Map<number, CaptionLine>();
  const free = (i: number): boolean =>
    i >= from && i <= to && !taken.has(i) && page.blocks[i]?.verdict?.role !== "duplicate";
  for (let i = from; i <= to; i += 1) {
    const line = free(i) ? lineAt(page, i) : null;
    if (line && !isSourceOfStory(page, line, taken)) lines.set(i, line);
  }
  for (let i = from; i <= to; i += 1) {
    const credit = lines.get(i)?.split ?? creditAgain(page, i);
    if (credit?.caption !== null) continue;
    const neighbour = captionBeside(page, i, (at) => free(at) && !lines.has(at));
    if (neighbour) lines.set(neighbour.index, neighbour);
  }
  return lines;
}

/** Words before the source of a text, and of a picture as well. */
const sources = wordList(
  "source, sources, quelle, quellen, fuente, fonte, bron, źródło, zdroj, источник, джерело, πηγή, kaynak, nguồn",
);
/** The longest of them with its colon, in characters. */
const LONGEST_SOURCE = 12;

/** Whether a credit by itself tells where the story is from: an agency below the byline, "Source: …" below the last paragraph. */
function isSourceOfStory(
  page: Page,
  { index, split: { caption, by } }: CaptionLine,
  taken: ReadonlyMap<number, Verdict>,
): boolean {
  const block = page.blocks[index];
  if (caption !== null || !block || block.verdict?.role === "credit") return false;
  if (by === "tail" && taken.get(index - 1)?.role === "byline") return true;
  const colon = block.text.slice(0, LONGEST_SOURCE).search(/[:：]/);
  return index > page.body.last && colon > 0 && sources().has(foldText(block.text.slice(0, colon)));
}

/** The credit that a repeated line is: one photographer took several of the pictures. */
function creditAgain(page: Page, i: number): CaptionAndCredit | undefined {
  const block = page.blocks[i];
  if (block?.verdict?.role !== "duplicate" || block.text.length > LONGEST_CREDIT) return undefined;
  const split = page.splitCredit(squeeze(block.text));
  return split.credit === null ? undefined : split;
}

/** A line that shows by itself that it is a picture's. */
function lineAt(page: Page, index: number): CaptionLine | null {
  const block = page.blocks[index];
  if (!block || block.text.length > LONGEST || block.kind === "image") return null;
  const text = squeeze(block.text);
  const found = page.splitCredit(text);
  const split = found.by === null && markedUp(block) !== null ? bracketAtEnd(text, found) : found;
  const [rule, because] = reasonOf(block, split) ?? [];
  return rule === undefined || because === undefined ? null : { index, split, rule, because };
}

/** A bracket behind the last sentence of a figure's words is whose picture it is: "The wheel of 1897. (Canal Museum)". */
function bracketAtEnd(text: string, otherwise: CaptionAndCredit): CaptionAndCredit {
  const at = text.endsWith(")") ? lastSentenceEnd(text) : 0;
  const credit = text.slice(at + 1, -1);
  const whole = at > 0 && text.charAt(at) === "(" && !/[()]/.test(credit);
  if (!whole || !isNameLike(credit) || words(credit).length > MOST_BRACKET_WORDS) return otherwise;
  return { caption: text.slice(0, at).trimEnd(), credit, by: "brackets" };
}

/** Rule and reason by which a block is a picture's words; `null` where nothing says so. */
function reasonOf(
  block: Block,
  { by, credit }: CaptionAndCredit,
): readonly [rule: string, because: string] | null {
  const text = squeeze(block.text);
  const marked = markedUp(block);
  if (marked !== null && text.length > 1) return ["caption-markup", marked];
  const role = block.verdict?.role;
  if (role === "caption" || role === "credit") return ["caption", block.verdict?.because ?? role];
  if (FILE_PHOTO.test(text)) return ["file-photo", "opens like a file photo"];
  if (by === null || isStorys(block, { by, credit })) return null;
  return [`credit-${by}`, `credits \`${credit ?? ""}\``];
}

/**
 * Whether a wire story's own paragraph ends in its agency, "(Reuters)", or in its writers' signs, "(dpa/jb)", or what
 * reads as a credit is a heading or an item of the story by its markup: "A Pull-Up Bar for Bodyweight Strength".
 */
function isStorys(
  { kind, markup, text, verdict }: Block,
  { by, credit }: Pick<CaptionAndCredit, "by" | "credit">,
): boolean {
  if (markup && kind !== "paragraph" && verdict?.role === kind) return true;
  if (by === "tail") return verdict?.role === "paragraph" && !text.includes("/");
  return by === "brackets" && credit !== null && SIGNS.test(credit);
}

/** What in its markup says that a block is a caption; `null` for nothing. */
function markedUp({ markup, kind }: Block): string | null {
  if (!markup || kind !== "paragraph") return null;
  const tags = [markup.tag, ...markup.ancestors.slice(0, 3)];
  const tag = tags.find((name) => CAPTION_TAGS.has(name));
  if (tag !== undefined) return `is a <${tag}>`;
  const word = markup.words.slice(0, OWN_WORDS).find((name) => CAPTION_WORD.test(name));
  return word === undefined ? null : `its markup says \`${word}\``;
}

/** A caption's length, and no heading, list item or date. */
function canBeCaption(page: Page, { index, kind, text, verdict }: Block): boolean {
  if (kind !== "paragraph" || verdict?.role === "heading") return false;
  const words = (page.folded[index] ?? "").split(" ").length;
  const dated = (page.dates[index] ?? []).length > 0;
  // A wire picture tells its day: "… in Harbour City, April 14, 2024."
  const told = words >= DATED_WORDS;
  const size = text.length <= LONGEST_NEIGHBOUR && words >= FEWEST_WORDS;
  // "2 minutes to read"
  if (/^\d/.test(text) && words < COUNT_WORDS) return false;
  return size && (!dated || told) && !/[?:]$/.test(text) && isSentence(text);
}

/** Share of a caption's words that begin with a small letter, where the script has any; a list of names has none. */
const LEAST_SMALL = 0.2;

/** Whether a text reads on: it ends in a full stop, or small words join its names. */
function isSentence(text: string): boolean {
  if (/[.。!]["”»)]?$/.test(text) || !/\p{Lu}/u.test(text)) return true;
  const words = text.split(" ");
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small >= LEAST_SMALL * words.length;
}

/** Whether line `i` and the credit stand together: without a blank line, or below a wider gap, as a picture's two lines do. */
function isClose({ blocks }: Page, i: number, credit: number): boolean {
  const below = blocks[Math.max(i, credit)]?.gap ?? 0;
  if (below === 0 || i > credit) return below === 0;
  const { gap = 0, verdict } = blocks[i] ?? {};
  return below === 1 && (gap > below || verdict?.role !== "paragraph");
}

/** The caption next to a line that is only a credit: above it, else below. */
function captionBeside(
  page: Page,
  index: number,
  free: (i: number) => boolean,
): CaptionLine | null {
  for (const i of [index - 1, index + 1]) {
    const block = page.blocks[i];
    if (!block || !free(i) || !isClose(page, i, index) || !canBeCaption(page, block)) continue;
    // Below a credit goes on the story.
    if (i > index && block.verdict?.role === "paragraph") continue;
    return {
      index: i,
      split: { caption: squeeze(block.text), credit: null, by: null },
      rule: "beside-credit",
      because: "stands beside an image credit",
    };
  }
  return null;
}
