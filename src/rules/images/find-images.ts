/** Finds the article's pictures: image blocks, caption lines and credit lines that belong together. */
import type { Image } from "../../model/article.ts";
import type { Verdict } from "../../model/document.ts";
import { mergeMarks, verdict, type Marks } from "../marks.ts";
import { hintsOf, type Page } from "../page.ts";
import { captionLines, imageReach, type CaptionLine } from "./caption-lines.ts";
import { datedLinks } from "./dated-links.ts";

/** The pictures, the lead image first, and the blocks their words stand in. */
export interface Images {
  readonly images: readonly Image[];
  readonly marks: Marks;
}

/** A picture's lines without a common figure stand next to each other; in one figure a few blocks may part them. */
const APART = 1;
const APART_IN_FIGURE = 4;
/** How sure a caption is that was read from its wording. */
const SURE = 0.8;

/** A picture while its lines are gathered. */
interface Picture {
  readonly image: Image;
  /** Its last block so far. */
  readonly last: number;
  readonly figure: number | null;
}

/** The pictures of the article; `taken` blocks have another role already. */
export function findImages(page: Page, taken: ReadonlyMap<number, Verdict>): Images {
  const links = datedLinks(page);
  const lines = captionLines(page, mergeMarks(taken, links));
  const marks = new Map<number, Verdict>(links);
  for (const { index, split, because, rule } of lines.values()) {
    const role = split.caption === null ? "credit" : "caption";
    marks.set(index, verdict(role, rule, because, SURE));
  }
  const [from, to] = imageReach(page, taken);
  const pictures: Picture[] = [];
  for (let i = from; i <= to; i += 1) {
    const found = pictureAt(page, i, lines.get(i));
    if (!found) continue;
    const open = pictures.at(-1);
    const joined = open ? join(open, found) : null;
    if (joined) pictures[pictures.length - 1] = joined;
    else pictures.push(found);
  }
  return { images: once(page, pictures), marks };
}

/** What block `i` tells of a picture. */
function pictureAt(page: Page, i: number, line: CaptionLine | undefined): Picture | null {
  const block = page.blocks[i];
  const figure = figureOf(page, i);
  if (line) {
    const { caption, credit } = line.split;
    return { image: { url: null, alt: null, caption, credit }, last: i, figure };
  }
  const image = block?.markup?.image;
  const role = block?.verdict?.role;
  if (!image || role === "boilerplate" || role === "teaser" || role === "duplicate") return null;
  const alt = image.alt === "" ? null : image.alt;
  return { image: { url: image.url, alt, caption: null, credit: null }, last: i, figure };
}

/** The serial number of the `<figure>` around block `i`. */
function figureOf(page: Page, i: number): number | null {
  const markup = page.blocks[i]?.markup;
  const at = markup?.ancestors.indexOf("figure") ?? -1;
  return at < 0 ? null : (markup?.path[at + 1] ?? null);
}

/** Two neighbours as one picture, `null` where they are two. */
function join(open: Picture, next: Picture): Picture | null {
  const same = open.figure !== null && open.figure === next.figure;
  if (next.last - open.last > (same ? APART_IN_FIGURE : APART)) return null;
  const [a, b] = [open.image, next.image];
  const clash = (["url", "caption", "credit"] as const).some(
    (key) => a[key] !== null && b[key] !== null,
  );
  if (clash) return null;
  const image: Image = {
    url: a.url ?? b.url,
    alt: a.alt ?? b.alt,
    caption: a.caption ?? b.caption,
    credit: a.credit ?? b.credit,
  };
  return { image, last: next.last, figure: open.figure ?? next.figure };
}

/** Each picture once; a page that shows none has the one its head names. */
function once(page: Page, pictures: readonly Picture[]): readonly Image[] {
  const seen = new Map<string, Image>();
  for (const { image } of pictures) {
    const key = image.url ?? `${image.caption ?? ""}\n${image.credit ?? ""}`;
    if (!seen.has(key)) seen.set(key, image);
  }
  const [told] = hintsOf(page.document, "image");
  if (seen.size > 0 || !told) return [...seen.values()];
  return [{ url: told.value, alt: null, caption: null, credit: null }];
}
