/** Learns the lexicon: on how many sites a word stands inside and outside articles. */
import {
  type Lexicon,
  lexiconPlaces,
  markupPlaces,
  MAX_PLACES,
  ODDS_SCALE,
} from "../src/labeller/lexicon.ts";
import type { Block } from "../src/model/document.ts";
import type { Scan } from "../src/labeller/scan.ts";

/** Places of a lexicon: a power of 2. */
const SIZE = 2 ** 16;
/** Sites a word must be met on; below, it says more of the site than of the word. */
const MIN_SITES = 4;
/** Added to both counts, so that few sites give small odds. */
const PRIOR = 1.5;
const MAX_INT8 = 127;

/** What the lexicon learns from. */
export interface LabelledPage {
  readonly site: string;
  readonly blocks: readonly Block[];
  readonly scan: Scan;
  readonly content: Uint8Array;
}

/** Sites a place was met on, inside and outside articles. */
interface Counts {
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
}

/** Learns from pages; pages of one site count as one. */
export function learnLexicon(pages: readonly LabelledPage[]): Lexicon {
  const counts: Counts = { inside: new Uint32Array(SIZE), outside: new Uint32Array(SIZE) };
  const bySite = new Map<string, LabelledPage[]>();
  for (const page of pages) bySite.set(page.site, [...(bySite.get(page.site) ?? []), page]);
  for (const ofSite of bySite.values()) countSite(ofSite, counts);
  const odds = new Int8Array(SIZE);
  const sites = bySite.size;
  for (let place = 0; place < SIZE; place += 1) {
    const inside = counts.inside[place]!;
    const outside = counts.outside[place]!;
    if (Math.max(inside, outside) < MIN_SITES) continue;
    const rate = (count: number): number => (count + PRIOR) / (sites + PRIOR);
    const value = Math.log(rate(outside) / rate(inside)) * ODDS_SCALE;
    odds[place] = Math.round(Math.max(-MAX_INT8, Math.min(MAX_INT8, value)));
  }
  return { odds };
}

function countSite(pages: readonly LabelledPage[], { inside, outside }: Counts): void {
  const places = new Int32Array(MAX_PLACES);
  const met = [new Set<number>(), new Set<number>()] as const;
  for (const { scan, blocks, content } of pages) {
    for (let row = 0; row < scan.rows; row += 1) {
      const count = lexiconPlaces(scan, row, SIZE, places);
      const side = met[content[row] === 1 ? 1 : 0];
      for (let i = 0; i < count; i += 1) side.add(places[i]!);
      const { markup } = blocks[row]!;
      if (!markup) continue;
      for (const inner of [false, true]) {
        const names = markupPlaces(inner ? markup.inner : markup.words, inner, SIZE, places);
        for (let i = 0; i < names; i += 1) side.add(places[i]!);
      }
    }
  }
  for (const place of met[1]) inside[place]! += 1;
  for (const place of met[0]) outside[place]! += 1;
}
