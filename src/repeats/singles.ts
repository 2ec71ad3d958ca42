/** The rules for short repeats: what stands twice without a whole article around it. */
import type { Page, Partners } from "./page.ts";
import {
  CAPTION,
  NEW,
  HEADER_BLOCKS,
  OPENING_REPEATS,
  PULL_QUOTE,
  PULL_QUOTE_GAP,
  PULL_QUOTE_WORDS,
  PULL_SENTENCE_GAP,
  READ_MORE_WORDS,
  STANDFIRST,
} from "./policy.ts";
import type { Lesser } from "./choose.ts";
import type { Marks, RepeatRule } from "./marks.ts";
import { endsSentence, isCut, isQuoted } from "./prose.ts";
import { isCovered, isEqual, isVerse, type Stretch } from "./stretches.ts";

/** A stretch, the partners of its earlier side, and how often each block is repeated. */
interface Evidence {
  readonly stretch: Stretch;
  readonly mirror: Partners;
  readonly repeats: Int32Array;
}

/** A rule gives the side that is a copy, or null. Each is asked in turn; the first that answers decides. */
interface SingleRule {
  readonly id: RepeatRule;
  readonly finds: (page: Page, evidence: Evidence) => Lesser | null;
}

const RULES: readonly SingleRule[] = [
  { id: "repeat-next", finds: findNext },
  { id: "repeat-caption", finds: findCaption },
  { id: "repeat-opening", finds: findOpening },
  { id: "repeat-cut", finds: findCut },
  { id: "repeat-quote", finds: findQuote },
];

/** Marks what of a stretch is a copy by itself. */
export function markSingle(page: Page, evidence: Evidence, marks: Marks): void {
  const { stretch, mirror } = evidence;
  for (const { id, finds } of RULES) {
    const lesser = finds(page, evidence);
    if (lesser === null) continue;
    const [from, to] = span(stretch, lesser);
    const partners = lesser === "dst" ? page.source : mirror;
    for (let block = from; block <= to; block += 1) marks.markWhole(block, partners, id);
    return;
  }
}

/** The same words once more directly after: a picture's text and its caption, a title and its echo. */
function findNext(page: Page, { stretch, mirror }: Evidence): Lesser | null {
  const { dstFrom, dstTo, srcTo } = stretch;
  if (dstFrom > srcTo + 1 || isVerse(page, stretch) || isRow(page, dstFrom)) return null;
  const says = holdsLong(page, dstFrom, dstTo) || holdsCaption(page, dstFrom, dstTo);
  return says && isEqual(page, stretch, mirror) ? "dst" : null;
}

/** Whether a block is the row of a table: equal rows are equal results. */
function isRow(page: Page, block: number): boolean {
  return page.text(block).includes("\t");
}

/** A caption with a credit once more, with what stands directly by it. A caption is never a refrain. */
function findCaption(page: Page, { stretch, mirror }: Evidence): Lesser | null {
  const { dstFrom, dstTo } = stretch;
  if (dstTo - dstFrom >= HEADER_BLOCKS) return null;
  return holdsCaption(page, dstFrom, dstTo) && isEqual(page, stretch, mirror) ? "dst" : null;
}

/**
 * The opening of an article (its header, standfirst or first paragraph) once more, away from any
 * article: a teaser of itself. The copy that stays is the one that prose follows.
 */
function findOpening(page: Page, { stretch, mirror, repeats }: Evidence): Lesser | null {
  if (stretch.links.some(({ src }) => (repeats[page.firstOf(src)] ?? 0) > OPENING_REPEATS))
    return null;
  for (const lesser of ["dst", "src"] as const) {
    const [from, to] = span(stretch, lesser);
    const kept = span(stretch, lesser === "dst" ? "src" : "dst");
    const partners = lesser === "dst" ? page.source : mirror;
    if (to - from >= HEADER_BLOCKS || isVerse(page, stretch)) continue;
    if (!saysEnough(page, [from, to]) || !isBeginning(page, from, { to, partners })) continue;
    if (isOpening(page, kept, [from, to]) && flowAfter(page, to, kept[0]) < 0) return lesser;
  }
  return null;
}

/** A block that breaks off, where the other goes on. */
function findCut(page: Page, { stretch, mirror }: Evidence): Lesser | null {
  if (stretch.links.length !== 1) return null;
  for (const lesser of ["dst", "src"] as const) {
    const [block] = span(stretch, lesser);
    const [kept] = span(stretch, lesser === "dst" ? "src" : "dst");
    const partners = lesser === "dst" ? page.source : mirror;
    if (!page.isLong(block) || !page.isLong(kept) || !isCut(page.text(block))) continue;
    if (isCut(page.text(kept)) || page.size(kept) + READ_MORE_WORDS <= page.size(block)) continue;
    if (partners[page.from(block)] === page.from(kept)) {
      return lesser;
    }
  }
  return null;
}

/** A sentence of a paragraph set by itself between paragraphs. */
function findQuote(page: Page, { stretch, mirror }: Evidence): Lesser | null {
  if (stretch.links.length !== 1) return null;
  for (const lesser of ["dst", "src"] as const) {
    const [block] = span(stretch, lesser);
    const [kept] = span(stretch, lesser === "dst" ? "src" : "dst");
    const partners = lesser === "dst" ? page.source : mirror;
    const text = page.text(block);
    if (Math.abs(kept - block) > quoteGap(text)) continue;
    if (page.letters(block) < PULL_QUOTE || page.size(block) < PULL_QUOTE_WORDS) continue;
    if (page.size(kept) <= page.size(block) || !page.isProse(kept)) continue;
    if (!isCovered(page, block, { to: block, partners })) continue;
    if (standsInProse(page, block) && isInFlow(page, kept, block)) return lesser;
  }
  return null;
}

/** How far off, in blocks, the paragraph of a quote may stand; -1 when the text is no sentence. */
function quoteGap(text: string): number {
  if (isQuoted(text)) return PULL_QUOTE_GAP;
  return endsSentence(text) ? PULL_SENTENCE_GAP : -1;
}

type Span = readonly [from: number, to: number];

function span(stretch: Stretch, side: Lesser): Span {
  return side === "dst" ? [stretch.dstFrom, stretch.dstTo] : [stretch.srcFrom, stretch.srcTo];
}

function holdsCaption(page: Page, from: number, to: number): boolean {
  for (let block = from; block <= to; block += 1) {
    if (page.letters(block) >= CAPTION && page.hasCredit(block)) return true;
  }
  return false;
}

function holdsLong(page: Page, from: number, to: number): boolean {
  for (let block = from; block <= to; block += 1) if (page.isLong(block)) return true;
  return false;
}

/**
 * Whether a stretch is more than a lone title, or a question, or the last words of an article. What
 * stands round it and is too small to be told apart ("NEWS", "Read more", a date) says nothing.
 */
function saysEnough(page: Page, span: Span): boolean {
  let [from, to] = span;
  while (from < to && page.isSmall(from)) from += 1;
  while (from < to && page.isSmall(to)) to -= 1;
  if (!holdsLong(page, from, to)) return false;
  if (to > from) return true;
  const text = page.text(from);
  if (QUESTION.test(text) || isNewFlow(page, from - 1)) return false;
  return page.letters(from) >= STANDFIRST || endsSentence(text) || isCut(text);
}

/** Whether the blocks repeat the whole or the first words of what they repeat. */
function isBeginning(
  page: Page,
  from: number,
  { to, partners }: { readonly to: number; readonly partners: Partners },
): boolean {
  const partner = partners[page.from(from)] ?? -1;
  if (partner < 0 || page.from(page.blockOf[partner] ?? 0) !== partner) return false;
  if (isCut(page.text(to))) return true;
  return isCovered(page, from, { to, partners }) && isWhole(page, partners[page.to(to) - 1] ?? -1);
}

/**
 * Whether a repeat that ends at `partner` repeats all of its block, or the first words of a paragraph.
 * A headline inside a longer one ("… – our report") is another headline.
 */
function isWhole(page: Page, partner: number): boolean {
  const block = page.blockOf[partner] ?? -1;
  return partner + 1 === page.to(block) || page.isProse(block);
}

/** Questions return by right, in interviews. */
const QUESTION = /[?？؟]["”»]?$/;
/** Blocks looked at before and after a stretch for the prose it leads on to. */
const NEIGHBOURS = 3;

/** Whether blocks stand where an article begins: prose after them, none before but their copy. */
function isOpening(page: Page, [from, to]: Span, [copyFrom, copyTo]: Span): boolean {
  if (from > page.lastOpening()) return false;
  for (let k = 1; k <= NEIGHBOURS; k += 1) {
    const block = from - k;
    if (isNewFlow(page, block) && (block < copyFrom || block > copyTo)) return false;
  }
  // What breaks off is a teaser's text, not an article's.
  const next = flowAfter(page, to, -1);
  return next >= 0 && !isCut(page.text(next));
}

/** The block of prose that follows the block `to` before the block `stop` does; -1 when none does. */
function flowAfter(page: Page, to: number, stop: number): number {
  for (let k = 1; k <= NEIGHBOURS; k += 1) {
    if (to + k === stop) return -1;
    if (isNewFlow(page, to + k)) return to + k;
  }
  return -1;
}

/** Whether a block is prose that no earlier block holds. */
function isNewFlow(page: Page, block: number): boolean {
  return page.isFlow(block) && page.repeatedShare(block) < NEW;
}

/** Whether another paragraph stands next to the block, so that it is no teaser. */
function isInFlow(page: Page, block: number, quote: number): boolean {
  for (const step of [-1, 1]) {
    const next = block + step === quote ? quote + step : block + step;
    if (isNewFlow(page, next)) return true;
  }
  return false;
}

/** Whether a paragraph stands before or after, and no verse does. */
function standsInProse(page: Page, block: number): boolean {
  const before = page.isFlow(block - 1);
  const after = page.isFlow(block + 1);
  return before && (after || block + 1 === page.texts.length || page.isLong(block + 1));
}
