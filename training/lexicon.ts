/** Learns the lexicon: on how many sites a word stands inside and outside articles. */
import {
  addEntry,
  classOfHash,
  HASH_CLASSES,
  type Lexicon,
  lexiconHashes,
  markupHashes,
  MAX_HASHES,
  MOST_ODDS,
  ODDS_SCALE,
} from "../src/labeller/lexicon.ts";
import type { Block } from "../src/model/document.ts";
import { scan, type Scan } from "../src/labeller/scan.ts";
import { commentActions, commentHeadings } from "../src/rules/comments/comment-words.ts";
import {
  advertisementLabels,
  buttons,
  continuations,
  pointers,
} from "../src/rules/furniture/furniture-words.ts";
import { teaserHeadings } from "../src/rules/related/teaser-words.ts";

/** Places of a lexicon: a power of 2. */
const SIZE = 2 ** 16;
/** Sites a word must be met on; below, it says more of the site than of the word. */
const MIN_SITES = 4;
/** Added to both counts, so that few sites give small odds. */
const PRIOR = 1.5;
/** Sites on which a phrase that frames say in many languages is taken to have been met. */
const PHRASE_SITES = 6;

/** What the lexicon learns from. */
export interface LabelledPage {
  readonly site: string;
  readonly blocks: readonly Block[];
  readonly scan: Scan;
  readonly content: Uint8Array;
}

/** Sites a hash was met on, inside and outside articles. */
interface Counts {
  readonly inside: Map<number, number>;
  readonly outside: Map<number, number>;
  /** What kind of hash each is, those of markup apart. */
  readonly classes: Map<number, number>;
}

/** Learns from pages; pages of one site count as one. */
export function learnLexicon(pages: readonly LabelledPage[]): Lexicon {
  const counts: Counts = { inside: new Map(), outside: new Map(), classes: new Map() };
  const bySite = new Map<string, LabelledPage[]>();
  for (const page of pages) bySite.set(page.site, [...(bySite.get(page.site) ?? []), page]);
  for (const ofSite of bySite.values()) countSite(ofSite, counts);
  countPhrases(counts.outside);
  const lexicon: Lexicon = { entries: new Uint16Array(SIZE), unknown: oddsOfRare(counts) };
  for (const { hash, odds } of tellingFirst(counts, bySite.size)) addEntry(lexicon, hash, odds);
  return lexicon;
}

/** The odds of the words of each class that are too rare to be kept: what is to be expected of words never met. */
function oddsOfRare({ inside, outside, classes }: Counts): readonly number[] {
  const within = new Float64Array(HASH_CLASSES).fill(1);
  const without = new Float64Array(HASH_CLASSES).fill(1);
  for (const [hash, kind] of classes) {
    const [a, b] = [inside.get(hash) ?? 0, outside.get(hash) ?? 0];
    if (Math.max(a, b) >= MIN_SITES) continue;
    within[kind]! += a;
    without[kind]! += b;
  }
  return [...within].map((count, kind) =>
    Math.round(Math.log(without[kind]! / count) * ODDS_SCALE),
  );
}

/** Words with their odds, those first that tell most: where a bucket is full, the others are left out. */
function tellingFirst({ inside, outside }: Counts, sites: number) {
  const rate = (count: number): number => (count + PRIOR) / (sites + PRIOR);
  return [...new Set([...inside.keys(), ...outside.keys()])]
    .map((hash) => {
      const [within, without] = [inside.get(hash) ?? 0, outside.get(hash) ?? 0];
      const met = Math.max(within, without);
      const logOdds = Math.log(rate(without) / rate(within));
      const odds = Math.round(Math.max(-MOST_ODDS, Math.min(MOST_ODDS, logOdds * ODDS_SCALE)));
      return { hash, odds, met, worth: Math.abs(logOdds) * met };
    })
    .filter(({ odds, met }) => met >= MIN_SITES && odds !== 0)
    .sort((a, b) => b.worth - a.worth || a.hash - b.hash);
}

function countPhrases(outside: Map<number, number>): void {
  const lists = [
    teaserHeadings,
    advertisementLabels,
    continuations,
    pointers,
    buttons,
    commentHeadings,
    commentActions,
  ];
  const phrases = lists.flatMap((list) => list().all());
  const scanned = scan(
    phrases.map((text, index) => ({
      index,
      line: 1,
      lastLine: 1,
      kind: "paragraph",
      text,
      gap: 0,
    })),
  );
  const hashes = new Int32Array(MAX_HASHES);
  const met = new Set<number>();
  for (let row = 0; row < scanned.rows; row += 1) {
    const count = lexiconHashes(scanned, row, hashes);
    for (let i = 0; i < count; i += 1) met.add(hashes[i]!);
  }
  for (const hash of met) outside.set(hash, (outside.get(hash) ?? 0) + PHRASE_SITES);
}

function countSite(pages: readonly LabelledPage[], { inside, outside, classes }: Counts): void {
  const hashes = new Int32Array(MAX_HASHES);
  const met = [new Set<number>(), new Set<number>()] as const;
  for (const { scan: scanned, blocks, content } of pages) {
    for (let row = 0; row < scanned.rows; row += 1) {
      const count = lexiconHashes(scanned, row, hashes);
      const side = met[content[row] === 1 ? 1 : 0];
      for (let i = 0; i < count; i += 1) {
        side.add(hashes[i]!);
        classes.set(hashes[i]!, classOfHash(i, count >> 1));
      }
      const { markup } = blocks[row]!;
      if (!markup) continue;
      for (const inner of [false, true]) {
        const names = markupHashes(inner ? markup.inner : markup.words, inner, hashes);
        for (let i = 0; i < names; i += 1) side.add(hashes[i]!);
      }
    }
  }
  for (const hash of met[1]) inside.set(hash, (inside.get(hash) ?? 0) + 1);
  for (const hash of met[0]) outside.set(hash, (outside.get(hash) ?? 0) + 1);
}
