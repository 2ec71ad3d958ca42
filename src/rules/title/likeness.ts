/** Which texts that may be the headline say nearly the same: variants of a headline, crumb trails, tabs. */
import { unitsOf } from "../word-units.ts";

/** How a text relates to the others. */
export interface Likeness {
  /** Others that share most of its words, and of these those further down the page. */
  readonly alike: number;
  readonly alikeBelow: number;
  /** Others that say it with more around it, and others that it says with more around them. */
  readonly within: number;
  readonly around: number;
  /** Places of the others that share most of its words. */
  readonly alikes: readonly number[];
}

/** Share of the shorter text's words that two alike texts share. */
const MOST = 0.6;
/** Texts of fewer words are alike by chance. */
const FEWEST_UNITS = 3;
/** Shorter texts stand in others by chance. In characters. */
const SHORTEST = 12;
/** A word that more texts say is the page's, and tells none of them from another. */
const COMMONEST = 24;

const NO_UNITS: ReadonlySet<string> = new Set();

type Found = { -readonly [Key in keyof Likeness]: Likeness[Key] } & { readonly alikes: number[] };

interface Said {
  readonly folded: string;
  readonly block: number;
}

/** The likeness of each text to the others, in their order. */
export function likenessOf(texts: readonly Said[]): readonly Likeness[] {
  const units = texts.map(({ folded }) => unitsOf(folded));
  const saying = new Map<string, number[]>();
  units.forEach((own, i) => {
    for (const unit of own) {
      const others = saying.get(unit);
      if (others) others.push(i);
      else saying.set(unit, [i]);
    }
  });
  return texts.map((text, i) => {
    const found: Found = { alike: 0, alikeBelow: 0, within: 0, around: 0, alikes: [] };
    const own = units[i] ?? NO_UNITS;
    if (text.folded.length <= SHORTEST && own.size < FEWEST_UNITS) return found;
    for (const [k, count] of sharing(i, own, saying)) {
      const other = texts[k];
      const sizes = { count, own: own.size, others: units[k]?.size ?? 0 };
      if (other && compare(text, other, sizes, found)) found.alikes.push(k);
    }
    return found;
  });
}

/** The other texts that share units with text `i`, and how many. */
function sharing(
  i: number,
  own: ReadonlySet<string>,
  saying: ReadonlyMap<string, readonly number[]>,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const unit of own) {
    const others = saying.get(unit) ?? [];
    if (others.length < 2 || others.length > COMMONEST) continue;
    for (const k of others) if (k !== i) shared.set(k, (shared.get(k) ?? 0) + 1);
  }
  return shared;
}

/** Counts how `other` relates to `text`; gives whether they share most of their words. */
function compare(
  text: Said,
  other: Said,
  { count, own, others }: { readonly count: number; readonly own: number; readonly others: number },
  found: Found,
): boolean {
  const fewest = Math.min(own, others);
  const alike = fewest >= FEWEST_UNITS && count >= MOST * fewest;
  if (alike) {
    found.alike += 1;
    if (other.block > text.block) found.alikeBelow += 1;
  }
  if (text.folded.length > SHORTEST && other.folded.includes(text.folded)) found.within += 1;
  if (other.folded.length > SHORTEST && text.folded.includes(other.folded)) found.around += 1;
  return alike;
}
