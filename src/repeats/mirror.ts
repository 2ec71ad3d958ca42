/** Turns matches round: which later word repeats each earlier one. */
import type { Link } from "./links.ts";
import type { Page, Partners } from "./page.ts";
import { room } from "./room.ts";

/** The links of one later block: mostly one, else by their earlier blocks. */
type Group = Link | ReadonlyMap<number, Link>;

/** Answers for a page's earlier words; its room is used from question to question. */
export class Mirror {
  private readonly page: Page;
  private readonly mirrored: Int32Array;
  /** The later block whose links were looked up last. */
  private known: { readonly dst: number; readonly group: Group } | null = null;

  constructor(page: Page) {
    this.page = page;
    this.mirrored = room.lend(page.words.count, -1);
  }

  /**
   * Calls `use` with the later word for each earlier one, or -1, by the matches of `links`, which come
   * in the order of their later blocks.
   */
  show(links: readonly Link[], use: (mirror: Partners) => void): void {
    this.known = null;
    eachGroup(links, (dst, group) => {
      this.reflect(dst, group, links);
    });
    use(this.mirrored);
    eachGroup(links, (dst) => {
      this.erase(dst);
    });
  }

  private reflect(dst: number, group: Group, links: readonly Link[]): void {
    const { page, mirrored } = this;
    for (let word = page.from(dst); word < page.to(dst); word += 1) {
      const from = page.source[word] ?? -1;
      const link = from < 0 ? undefined : linkTo(page.blockOf[from] ?? -1, group);
      if (!link) continue;
      // Where two later blocks repeat one earlier block, the better match answers for it.
      if (mirrored[from] !== -1 && this.strength(from, links) >= link.words) continue;
      mirrored[from] = word;
    }
  }

  /** How many words the link has that put a later word at `from`; seldom asked, an array of them would be as large as the page. */
  private strength(from: number, links: readonly Link[]): number {
    const { page, mirrored } = this;
    const dst = page.blockOf[mirrored[from] ?? -1] ?? -1;
    if (this.known?.dst !== dst) this.known = { dst, group: groupOf(dst, links) };
    return linkTo(page.blockOf[from] ?? -1, this.known.group)?.words ?? 0;
  }

  private erase(dst: number): void {
    const { page, mirrored } = this;
    for (let word = page.from(dst); word < page.to(dst); word += 1) {
      const from = page.source[word] ?? -1;
      if (from >= 0) mirrored[from] = -1;
    }
  }
}

function linkTo(src: number, group: Group): Link | undefined {
  if ("get" in group) return group.get(src);
  return group.src === src ? group : undefined;
}

function eachGroup(links: readonly Link[], use: (dst: number, group: Group) => void): void {
  let from = 0;
  while (from < links.length) {
    const link = links[from];
    if (!link) return;
    const to = endOfGroup(links, from);
    use(link.dst, to === from + 1 ? link : bySource(links.slice(from, to)));
    from = to;
  }
}

/** The links of a later block that has some: the first of them by halving. */
function groupOf(dst: number, links: readonly Link[]): Group {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.dst ?? dst) < dst) low = middle + 1;
    else high = middle;
  }
  return bySource(links.slice(low, endOfGroup(links, low)));
}

function endOfGroup(links: readonly Link[], from: number): number {
  let to = from + 1;
  while (to < links.length && links[to]?.dst === links[from]?.dst) to += 1;
  return to;
}

function bySource(links: readonly Link[]): ReadonlyMap<number, Link> {
  return new Map(links.map((link) => [link.src, link]));
}
