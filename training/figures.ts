/** The figures of a measurement that floors are pinned for. */
import { meanOf, type Measured } from "./measure.ts";

/** A body of this word F1 is right. */
export const RIGHT = 0.9;
/** A body of this confidence is called sure. */
export const SURE = 0.9;
/** Languages with fewer held-out pages say nothing. */
export const MIN_PAGES = 3;

/** Name to value, 0 to 1, higher is better. */
export type Figures = Readonly<Record<string, number>>;

/** The figures of one mode. */
export function figuresOf(mode: string, pages: readonly Measured[]): Figures {
  const figures: Record<string, number> = {};
  for (const [set, ofSet] of groupBy(pages, ({ set }) => set)) {
    figures[`${mode} ${set} body word F1`] = meanOf(ofSet.map(({ scores }) => scores.shipped.f1));
  }
  const sure = pages.filter(({ confidence }) => (confidence ?? 0) >= SURE);
  figures[`${mode} right where sure`] = meanOf(
    sure.map(({ scores }) => (scores.shipped.f1 >= RIGHT ? 1 : 0)),
  );
  figures[`${mode} captions F1`] = captionF1(pages);
  return figures;
}

/** F1 of the lines called captions, against the page's markup, on news. */
function captionF1(pages: readonly Measured[]): number {
  const news = pages.filter(({ set }) => set === "fundus");
  const sum = (of: (page: Measured) => number): number => news.reduce((a, page) => a + of(page), 0);
  const both = sum(({ captions }) => captions.both);
  const all = sum(({ captions }) => captions.silver) + sum(({ captions }) => captions.found);
  return all === 0 ? 0 : (2 * both) / all;
}

/** Values by key, in the order the keys are met. */
export function groupBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    groups.set(key, [...(groups.get(key) ?? []), value]);
  }
  return groups;
}
