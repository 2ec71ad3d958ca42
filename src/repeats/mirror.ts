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
  /** How many words the link has that put a word there. */
  private readonly strength: Int32Array;

  constructor(page: Page) {
    this.page = page;
    this.mirrored = room.lend(page.words.count, -1);
    this.strength = room.lend(page.words.count);
  }

  /**
   * Calls `use` with the later word for each earlier one, or -1, by the matches of `links`, which come
   * in the order of their later blocks.
   */
  show(links: readonly Link[], use: (mirror: Partners) => void): void {
    eachGroup(links, (dst, group) => {
      this.reflect(dst, group);
    });
    use(this.mirrored);
    eachGroup(links, (dst) => {
      this.erase(dst);
    });
  }

  private reflect(dst: number, group: Group): void {
    const { page, mirrored, strength } = this;
    for (let word = page.from(dst); word < page.to(dst); word += 1) {
      const from = page.source[word] ?? -1;
      const link = from < 0 ? undefined : linkTo(page.blockOf[from] ?? -1, group);
      if (!link) continue;
      // Where two later blocks repeat one earlier block, the better match answers for it.
      if (mirrored[from] !== -1 && (strength[from] ?? 0) >= link.words) continue;
      mirrored[from] = word;
      strength[from] = link.words;
    }
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
    let to = from + 1;
    while (links[to]?.dst === link.dst) to += 1;
    use(link.dst, to === from + 1 ? link : bySource(links.slice(from, to)));
    from = to;
  }
}

function bySource(links: readonly Link[]): ReadonlyMap<number, Link> {
  return new Map(links.map((link) => [link.src, link]));
}
