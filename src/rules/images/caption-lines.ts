/** The lines around the article that are a picture's caption or credit. */
import type { Block, Verdict } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import type { Page } from "../page.ts";
import type { CaptionAndCredit } from "./credit-form.ts";

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
/** Pictures further before the body than this belong to teasers. In blocks. */
const REACH = 12;
/** A picture may end the article. In blocks. */
const REACH_AFTER = 1;
/** "FILE - The mayor on the bridge, March 1": agencies' mark of an older picture. */
const FILE_PHOTO = /^(?:FILE|ARCHIV|ARCHIVO|ARCHIVES) ?[-–—:] /;
/** Elements that hold a picture and its words. */
const CAPTION_TAGS: ReadonlySet<string> = new Set(["figcaption", "caption"]);
const CAPTION_WORD = /^(?:(?:img|image|photo|wp|media)?-?caption(?:-?text)?|figcaption)$/;
/** Class words of a block itself come first; its ancestors' follow. */
const OWN_WORDS = 6;

/** First and last block that can speak of the article's pictures. */
export function imageReach(page: Page): readonly [number, number] {
  const { first, last } = page.body;
  if (first < 0) return [0, -1];
  return [Math.max(0, first - REACH), Math.min(page.blocks.length - 1, last + REACH_AFTER)];
}

/** The lines by block index; `taken` blocks have another role already. */
export function captionLines(
  page: Page,
  taken: ReadonlyMap<number, Verdict>,
): ReadonlyMap<number, CaptionLine> {
  const [from, to] = imageReach(page);
  const lines = new Map<number, CaptionLine>();
  const free = (i: number): boolean =>
    i >= from && i <= to && !taken.has(i) && page.blocks[i]?.verdict?.role !== "duplicate";
  for (let i = from; i <= to; i += 1) {
    const line = free(i) ? lineAt(page, i) : null;
    if (line) lines.set(i, line);
  }
  for (const { index, split } of [...lines.values()]) {
    if (split.caption !== null) continue;
    const neighbour = captionBeside(page, index, (i) => free(i) && !lines.has(i));
    if (neighbour) lines.set(neighbour.index, neighbour);
  }
  return lines;
}

/** A line that shows by itself that it is a picture's. */
function lineAt(page: Page, index: number): CaptionLine | null {
  const block = page.blocks[index];
  if (!block || block.text.length > LONGEST || block.kind === "image") return null;
  const text = squeeze(block.text);
  const split = page.splitCredit(text);
  const [rule, because] = reasonOf(block, text, split) ?? [];
  return rule === undefined || because === undefined ? null : { index, split, rule, because };
}

/** Rule and reason by which a block is a picture's words; `null` where nothing says so. */
function reasonOf(
  block: Block,
  text: string,
  { by, credit }: CaptionAndCredit,
): readonly [rule: string, because: string] | null {
  const marked = markedUp(block);
  if (marked !== null && text.length > 1) return ["caption-markup", marked];
  const role = block.verdict?.role;
  if (role === "caption" || role === "credit") return ["caption", block.verdict?.because ?? role];
  if (FILE_PHOTO.test(text)) return ["file-photo", "opens like a file photo"];
  // A wire story's own paragraphs end in "(Reuters)" too.
  if (by === null || (by === "tail" && role === "paragraph" && !text.includes("/"))) return null;
  return [`credit-${by}`, `credits \`${credit ?? ""}\``];
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
  const size = text.length <= LONGEST_NEIGHBOUR && words >= FEWEST_WORDS;
  return size && !dated && !/[?:]$/.test(text);
}

/** The caption next to a line that is only a credit: above it, else below. */
function captionBeside(
  page: Page,
  index: number,
  free: (i: number) => boolean,
): CaptionLine | null {
  for (const i of [index - 1, index + 1]) {
    const block = page.blocks[i];
    const below = page.blocks[Math.max(i, index)];
    if (!block || !free(i) || below?.gap !== 0 || !canBeCaption(page, block)) continue;
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
