/** Finds the article's pictures: caption lines, credit lines, and the image blocks they belong to. */
import type { Image } from "../../model/article.ts";
import type { Block, Verdict } from "../../model/document.ts";
import { squeeze } from "../../model/text.ts";
import { verdict, type Marks } from "../marks.ts";
import type { Page } from "../page.ts";
import { splitCredit, type CaptionAndCredit } from "./split-credit.ts";

/** The pictures, the lead image first, and the blocks their words stand in. */
export interface Images {
  readonly images: readonly Image[];
  readonly marks: Marks;
}

/** Longer lines are paragraphs, whatever they end in. In characters. */
const LONGEST = 600;
/** A line below a credit or above it that is its caption is no longer than this. In characters. */
const LONGEST_NEIGHBOUR = 320;
const FEWEST_WORDS = 3;
/** Pictures further from the body than this belong to teasers. In blocks. */
const REACH = 12;

interface Line {
  readonly index: number;
  readonly split: CaptionAndCredit;
  readonly because: string;
  readonly rule: string;
}

/** The pictures of the article; `taken` blocks have another role already. */
export function findImages(page: Page, taken: ReadonlyMap<number, Verdict>): Images {
  const lines = captionLines(page, taken);
  const marks = new Map<number, Verdict>();
  const images: Image[] = [];
  let open: CaptionAndCredit | null = null;
  let last = -2;
  const close = (): void => {
    if (open) images.push({ url: null, alt: null, caption: open.caption, credit: open.credit });
    open = null;
  };
  for (const { index, split, because, rule } of lines) {
    const role = split.caption === null ? "credit" : "caption";
    marks.set(index, verdict(role, rule, because, 0.8));
    // A caption and a credit in neighbouring lines are one picture's.
    const joined: CaptionAndCredit | null = index - last === 1 ? join(open, split) : null;
    if (joined) open = joined;
    else {
      close();
      open = split;
    }
    last = index;
  }
  close();
  return { images: once(images), marks };
}

function join(a: CaptionAndCredit | null, b: CaptionAndCredit): CaptionAndCredit | null {
  if (!a) return null;
  if (a.credit === null && b.caption === null) return { ...b, caption: a.caption };
  if (a.caption === null && b.credit === null) return { ...a, caption: b.caption };
  return null;
}

function once(images: readonly Image[]): readonly Image[] {
  const seen = new Map<string, Image>();
  for (const image of images) {
    const key = `${image.caption ?? ""}\n${image.credit ?? ""}`;
    if (!seen.has(key)) seen.set(key, image);
  }
  return [...seen.values()];
}

function captionLines(page: Page, taken: ReadonlyMap<number, Verdict>): readonly Line[] {
  const { first, last } = page.body;
  const from = Math.max(0, first - REACH);
  const to = first < 0 ? -1 : Math.min(page.blocks.length - 1, last + 1);
  const lines = new Map<number, Line>();
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
  return [...lines.values()].sort((a, b) => a.index - b.index);
}

/** A line that shows by itself that it is a picture's. */
function lineAt(page: Page, index: number): Line | null {
  const block = page.blocks[index];
  if (!block || block.text.length > LONGEST) return null;
  const text = squeeze(block.text);
  const split = splitCredit(text);
  const role = block.verdict?.role;
  if (role === "caption") {
    return { index, split, rule: "caption", because: block.verdict?.because ?? "a caption" };
  }
  if (split.by === null) return null;
  // A wire story's own paragraphs end in "(Reuters)" too.
  if (split.by === "tail" && role === "paragraph" && !text.includes("/")) return null;
  return { index, split, rule: `credit-${split.by}`, because: `credits \`${split.credit ?? ""}\`` };
}

/** A caption's length, and no heading, list item or date. */
function canBeCaption(page: Page, { index, kind, text, verdict }: Block): boolean {
  if (kind !== "paragraph" || verdict?.role === "heading") return false;
  const words = (page.folded[index] ?? "").split(" ").length;
  const dated = (page.dates[index] ?? []).length > 0;
  return text.length <= LONGEST_NEIGHBOUR && words >= FEWEST_WORDS && !dated;
}

/** The caption next to a line that is only a credit: above it, else below. */
function captionBeside(page: Page, index: number, free: (i: number) => boolean): Line | null {
  for (const i of [index - 1, index + 1]) {
    const block = page.blocks[i];
    const below = page.blocks[Math.max(i, index)];
    if (!block || !free(i) || below?.gap !== 0 || !canBeCaption(page, block)) continue;
    return {
      index: i,
      split: { caption: squeeze(block.text), credit: null, by: null },
      rule: "beside-credit",
      because: "stands beside an image credit",
    };
  }
  return null;
}
