/** Cuts a run into stretches: neighbours that repeat neighbours, in order. */
import type { Page, Partners } from "./page.ts";
import { LONG, VERSE_LINE, VERSE_LINES } from "./policy.ts";
import type { Link } from "./links.ts";

/** Neighbouring blocks that repeat neighbouring blocks, numbers inclusive. */
export interface Stretch {
  readonly links: readonly Link[];
  readonly dstFrom: number;
  readonly dstTo: number;
  readonly srcFrom: number;
  readonly srcTo: number;
}

/** The stretches of a run, in the order of their later sides. */
export function stretchesOf(links: readonly Link[]): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Link[] = [];
  const close = (): void => {
    const [first, last] = [current[0], current.at(-1)];
    if (first && last) {
      stretches.push({
        links: current,
        dstFrom: first.dst,
        dstTo: last.dst,
        srcFrom: first.src,
        srcTo: last.src,
      });
    }
    current = [];
  };
  for (const link of links) {
    const last = current.at(-1);
    const follows = last && isNext(last.dst, link.dst) && isNext(last.src, link.src);
    if (!follows) close();
    current.push(link);
  }
  close();
  return stretches;
}

function isNext(before: number, after: number): boolean {
  return after === before || after === before + 1;
}

/** Whether both sides of a stretch hold the same words and no others. */
export function isEqual(page: Page, stretch: Stretch, mirror: Partners): boolean {
  return (
    isCovered(page, stretch.dstFrom, { to: stretch.dstTo, partners: page.source }) &&
    isCovered(page, stretch.srcFrom, { to: stretch.srcTo, partners: mirror })
  );
}

/** Whether each word of the blocks has a partner, one after the other. */
export function isCovered(
  page: Page,
  from: number,
  { to, partners }: { readonly to: number; readonly partners: Partners },
): boolean {
  const first = page.from(from);
  for (let word = first; word < page.to(to); word += 1) {
    const partner = partners[word] ?? -1;
    if (partner < 0) return false;
    if (word > first && partner !== (partners[word - 1] ?? -1) + 1) return false;
  }
  return page.to(to) > first;
}

/** Whether a stretch looks like a refrain: several lines, none of them as long as a caption can be. */
export function isVerse(page: Page, { dstFrom, dstTo, srcFrom }: Stretch): boolean {
  // Of A A A the later side holds two: one of them is looked at.
  const to = Math.min(dstTo, 2 * dstFrom - srcFrom - 1);
  let lines = 0;
  for (let block = dstFrom; block <= to; block += 1) {
    const letters = page.letters(block);
    if (letters >= VERSE_LINE || page.hasCredit(block)) return false;
    if (letters >= LONG / 2) lines += 1;
  }
  return lines >= VERSE_LINES;
}
