/** Features of a block's markup: where it stands in the tree, how much of it is linked, what its elements are called. */
import type { Markup } from "../model/document.ts";
import { CONTAINERS, NO_CONTAINER } from "./containers.ts";
import type { Evidence } from "./evidence.ts";
import { type FeatureGroup, logOf, shareOf } from "./feature-table.ts";
import {
  type Lexicon,
  markupHashes,
  MAX_HASHES,
  MOST_ODDS,
  ODDS_SCALE,
  oddsOf,
} from "./lexicon.ts";
import type { WordInput } from "./word-features.ts";

/** Elements in an order that trees can cut: prose, parts of an article, lists, tables, frames, controls. */
const TAGS = [
  "p",
  "blockquote",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "li",
  "dt",
  "dd",
  "figcaption",
  "img",
  "table",
  "td",
  "article",
  "section",
  "div",
  "span",
  "time",
  "address",
  "a",
  "label",
  "button",
];
const TAG_ORDER: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, i]));

/** Elements whose distance above the block is a feature. */
const ABOVE = [
  "article",
  "main",
  "section",
  "p",
  "figure",
  "figcaption",
  "blockquote",
  "li",
  "table",
  "nav",
  "aside",
  "header",
  "footer",
  "form",
  "button",
  "a",
  "label",
];
const ABOVE_ORDER: ReadonlyMap<string, number> = new Map(ABOVE.map((tag, i) => [tag, i]));
/** The distance of an element that is not above. */
const NOT_ABOVE = 40;

function siblingsOf(markup: Markup, level: number): number {
  return logOf(markup.ancestorsAlike[level] ?? 0);
}

/** Name and value, in the order of the columns. */
const OWN: readonly (readonly [name: string, value: (markup: Markup) => number])[] = [
  ["tag", ({ tag }) => TAG_ORDER.get(tag) ?? TAGS.length],
  ["linkShare", ({ linkShare }) => linkShare],
  ["hidden", ({ hidden }) => Number(hidden)],
  ["linked", ({ href }) => Number(href !== undefined)],
  ["timed", ({ datetime }) => Number(datetime !== undefined)],
  ["depth", ({ depth }) => depth],
  ["elements", ({ elements }) => logOf(elements)],
  ["siblings", ({ alike }) => logOf(alike)],
  ["siblings@1", (markup) => siblingsOf(markup, 0)],
  ["siblings@2", (markup) => siblingsOf(markup, 1)],
  ["siblings@3", (markup) => siblingsOf(markup, 2)],
];

/** What the markup says of a row by itself; 0 on pages without markup. */
export const ELEMENT_FEATURES: FeatureGroup<Evidence> = {
  names: [...OWN.map(([name]) => name), ...ABOVE.map((tag) => `above:${tag}`)],
  fill: ({ blocks }, { values, width }, first) => {
    for (let row = 0; row < blocks.length; row += 1) {
      const markup = blocks[row]?.markup;
      if (!markup) continue;
      const at = row * width + first;
      for (let i = 0; i < OWN.length; i += 1) values[at + i] = OWN[i]?.[1](markup) ?? 0;
      const above = at + OWN.length;
      values.fill(NOT_ABOVE, above, above + ABOVE.length);
      // From the outermost on, so that the nearest of a name has the last word.
      for (let away = markup.ancestors.length - 1; away >= 0; away -= 1) {
        const column = ABOVE_ORDER.get(markup.ancestors[away] ?? "");
        if (column !== undefined) values[above + column] = away;
      }
    }
  },
};

/** The lexicon's opinion of the names around and inside a row. */
export const NAME_FEATURES: FeatureGroup<WordInput> = {
  names: ["namesMean", "namesMost", "namesLeast", "namesNearest", "innerMean", "innerMost"],
  fill: ({ page, lexicon }, { values, width }, first) => {
    const hashes = new Int32Array(MAX_HASHES);
    const known = new Map<readonly string[], readonly [number, number, number, number]>();
    const judge = (words: readonly string[], inner: boolean) => {
      const before = known.get(words);
      if (before) return before;
      const count = markupHashes(words, inner, hashes);
      const opinion = summarise(lexicon, hashes, count);
      known.set(words, opinion);
      return opinion;
    };
    page.blocks.forEach(({ markup }, row) => {
      if (!markup) return;
      const at = row * width + first;
      const [mean, most, least, nearest] = judge(markup.words, false);
      values[at] = mean;
      values[at + 1] = most;
      values[at + 2] = least;
      values[at + 3] = nearest;
      const [innerMean, innerMost] = judge(markup.inner, true);
      values[at + 4] = innerMean;
      values[at + 5] = innerMost;
    });
  },
};

function summarise(
  lexicon: Lexicon,
  hashes: Int32Array,
  count: number,
): readonly [number, number, number, number] {
  if (count === 0) return [0, 0, 0, 0];
  let sum = 0;
  let most = -MOST_ODDS;
  let least = MOST_ODDS;
  for (let i = 0; i < count; i += 1) {
    const value = oddsOf(lexicon, hashes[i] ?? 0);
    sum += value;
    most = Math.max(most, value);
    least = Math.min(least, value);
  }
  const nearest = oddsOf(lexicon, hashes[0] ?? 0);
  return [sum / count / ODDS_SCALE, most / ODDS_SCALE, least / ODDS_SCALE, nearest / ODDS_SCALE];
}

/** How much of the page's prose and links each container above a row holds. */
export const CONTAINER_FEATURES: FeatureGroup<Evidence> = {
  names: Array.from({ length: CONTAINERS }, (_, i) => i + 1).flatMap((level) => [
    `boxProse@${level}`,
    `boxShare@${level}`,
    `boxLinks@${level}`,
    `boxRows@${level}`,
  ]),
  fill: (page, { values, width }, first) => {
    const { blocks, prose, containers } = page;
    const held = sumContainers(page);
    const all = prose.reduce((a, b) => a + b, 0);
    blocks.forEach((_, row) => {
      for (let level = 0; level < CONTAINERS; level += 1) {
        const box = containers.of[row * CONTAINERS + level] ?? NO_CONTAINER;
        if (box === NO_CONTAINER) break;
        const at = row * width + first + level * 4;
        const ofProse = held.prose[box] ?? 0;
        values[at] = logOf(ofProse);
        values[at + 1] = shareOf(ofProse, all);
        values[at + 2] = shareOf(held.linked[box] ?? 0, held.units[box] ?? 0);
        values[at + 3] = logOf(held.rows[box] ?? 0);
      }
    });
  },
};

/** What each container holds. */
function sumContainers({ blocks, prose, units, containers }: Evidence) {
  const { of, size } = containers;
  const held = {
    prose: new Float32Array(size),
    units: new Float32Array(size),
    linked: new Float32Array(size),
    rows: new Float32Array(size),
  };
  blocks.forEach(({ markup }, row) => {
    for (let level = 0; level < CONTAINERS; level += 1) {
      const box = of[row * CONTAINERS + level] ?? NO_CONTAINER;
      if (box === NO_CONTAINER || !markup) break;
      held.prose[box] = (held.prose[box] ?? 0) + (prose[row] ?? 0);
      held.units[box] = (held.units[box] ?? 0) + (units[row] ?? 0);
      held.linked[box] = (held.linked[box] ?? 0) + (units[row] ?? 0) * markup.linkShare;
      held.rows[box] = (held.rows[box] ?? 0) + 1;
    }
  });
  return held;
}
