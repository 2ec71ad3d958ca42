/** Puts pages that are one article together (union-find with path halving, Tarjan and van Leeuwen 1984). */
export class Clusters {
  readonly #parents = new Map<number, number>();

  /** The cluster of a page: the id of one of its pages. */
  of(page: number): number {
    let at = page;
    for (;;) {
      const parent = this.#parents.get(at) ?? at;
      if (parent === at) return at;
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(at, above);
      at = above;
    }
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((x, y) => x - y) as [number, number];
    this.#parents.set(high, low);
    this.#parents.set(low, low);
  }

  /** The pages that were joined to another, with their clusters. */
  *joined(): Generator<readonly [number, number]> {
    for (const page of this.#parents.keys()) yield [page, this.of(page)];
  }
}
