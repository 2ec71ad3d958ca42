/** Every text on the page or in its head that may be the headline, once each. */
import type { Block, HintSource } from "../../model/document.ts";
import { countWords, squeeze } from "../../model/text.ts";
import { weigh } from "../../labeller/weigh.ts";
import { foldText } from "../fold-text.ts";
import { advertisementLabels } from "../furniture/furniture-words.ts";
import { hintsOf, type Page } from "../page.ts";
import { likeness } from "../word-units.ts";
import { likenessOf, type Likeness } from "./likeness.ts";
import { isBylineLine, isDateLine, linesBelow } from "./lines-below.ts";
import { cutAtSeparators } from "./site-suffix.ts";

/** A text that may be the headline. */
export interface TitleCandidate extends Likeness {
  readonly page: Page;
  readonly text: string;
  readonly folded: string;
  /** Share of its words that the body says. */
  readonly inBody: number;
  /** How much its words are what the body is about, 0 to 1. */
  readonly topic: number;
  /** Lines as long as a headline above it, and between it and the body; -1 where it is no such line above the body. */
  readonly sizedAbove: number;
  readonly sizedBelow: number;
  /** Its length in characters of a script with spaces. */
  readonly size: number;
  /** The block that says it, nearest to where the body begins; -1 where only a hint says it. */
  readonly block: number;
  /** Blocks from it down to the next date line and the next byline; 0 for none near. */
  readonly dateBelow: number;
  readonly bylineBelow: number;
  /** Who in the page's head says just this. */
  readonly hints: ReadonlySet<HintSource>;
  /** Who says it with a site's name attached. */
  readonly cutHints: ReadonlySet<HintSource>;
  /** Whether another block says it with a site's name attached, as a browser's tab does. */
  readonly inTab: boolean;
  /** Who in the page's head says nearly the same, and whether a heading of the first level does. */
  readonly alikeHints: ReadonlySet<HintSource>;
  readonly alikeHeading: boolean;
  /** Headings of the first level on the page. */
  readonly firstLevels: number;
  /** Whether only the head says it, and a block says it without a site's name. */
  readonly cutShown: boolean;
}

/** Blocks further before the body than this belong to the page's menus. */
const FARTHEST_BEFORE = 250;
/** A headline may stand a few blocks into what was taken for the body: the standfirst first. */
const FARTHEST_AFTER = 8;
/** On a page without a body the headline is among its first blocks. */
const WITHOUT_BODY = 60;
const LONGEST = 200;
const MOST_WORDS = 60;
/** Shorter lines than this are rarely headlines. In characters of a script with spaces. */
export const TITLE_SIZE = 30;
/** Headlines that end in a full stop have at most this many words. */
const LONGEST_WITH_STOP = 15;

const NO_OTHERS: Likeness = { alike: 0, alikeBelow: 0, within: 0, around: 0, alikes: [] };

interface Draft {
  text: string;
  block: number;
  readonly hints: Set<HintSource>;
  readonly cutHints: Set<HintSource>;
  inTab: boolean;
  cutShown: boolean;
}

/** The candidates, in the order they were found. */
export function titleCandidates(page: Page): readonly TitleCandidate[] {
  const drafts = new Map<string, Draft>();
  addBlocks(page, drafts);
  addTabs(drafts);
  addHints(page, drafts);
  const sized = countSized(page);
  const dates = linesBelow(page, isDateLine);
  const bylines = linesBelow(page, isBylineLine);
  const likenesses = likenessOf([...drafts].map(([folded, { block }]) => ({ folded, block })));
  const all = [...drafts.values()];
  const firstLevels = page.blocks.filter((block) => isFirstLevel(block)).length;
  return [...drafts].map(([folded, draft], i) => {
    const { share: inBody, topic } = likeness(folded, page.bodyUnits);
    const size = weigh(draft.text);
    const { text, block, hints, cutHints, inTab, cutShown } = draft;
    const { alike, alikeBelow, within, around, alikes } = likenesses[i] ?? NO_OTHERS;
    const counts = block >= 0 && size >= TITLE_SIZE;
    const between = (sized[page.body.first] ?? 0) - (sized[block + 1] ?? 0);
    const near = alikes.flatMap((k) => all[k] ?? []);
    // Key by key: an engine takes ten times as long to lay out an object of spreads.
    return {
      page,
      text,
      folded,
      inBody,
      topic,
      size,
      block,
      hints,
      cutHints,
      inTab,
      cutShown,
      sizedAbove: counts ? (sized[block] ?? 0) : -1,
      sizedBelow: counts && block < page.body.first ? between : -1,
      dateBelow: dates[block] ?? 0,
      bylineBelow: bylines[block] ?? 0,
      alike,
      alikeBelow,
      within,
      around,
      alikes,
      alikeHints: new Set(near.flatMap((other) => [...other.hints])),
      alikeHeading: near.some((other) => isFirstLevel(page.blocks[other.block])),
      firstLevels,
    };
  });
}

function isFirstLevel(block: Block | undefined): boolean {
  return block?.kind === "heading" && block.level === 1;
}

/** For each block up to the body's first: how many lines as long as a headline stand above it. */
function countSized(page: Page): readonly number[] {
  const counts: number[] = [0];
  for (let i = 0; i <= Math.max(0, page.body.first) + FARTHEST_AFTER; i += 1) {
    const sized = (page.sizes[i] ?? 0) >= TITLE_SIZE && (page.dates[i]?.length ?? 0) === 0;
    counts.push((counts[i] ?? 0) + (sized ? 1 : 0));
  }
  return counts;
}

/** First and last block that can hold the headline. */
function reach(page: Page): readonly [number, number] {
  const { first } = page.body;
  if (first < 0) return [0, Math.min(page.blocks.length, WITHOUT_BODY) - 1];
  return [
    Math.max(0, first - FARTHEST_BEFORE),
    Math.min(page.blocks.length - 1, first + FARTHEST_AFTER),
  ];
}

function addBlocks(page: Page, drafts: Map<string, Draft>): void {
  const [from, to] = reach(page);
  for (let i = from; i <= to; i += 1) {
    const line = squeeze(page.blocks[i]?.text ?? "");
    const text = endOfTrail(line);
    const folded = text === line ? (page.folded[i] ?? "") : foldText(text);
    if (folded === "" || text.length > LONGEST || countWords(text) > MOST_WORDS) continue;
    if (isNoHeadline(page, i, text)) continue;
    const draft = drafts.get(folded);
    if (!draft) drafts.set(folded, { ...empty(), text, block: i });
    // The copy right before the body is the headline; the one in a crumb trail or menu is not.
    else if (i <= page.body.first) draft.block = i;
  }
}

/** "Home > Culture > Bridges": what parts a crumb trail, and how many parts a headline has at most. */
const CRUMBS = / [>›»] /;
const MOST_CRUMBS = 2;
/** An e-mail address, behind a mail's "From:" too, a web address or an account's name, and nothing else. */
const ADDRESS = /^(?:@\S+|(?:\p{L}+: )?\S+@\S+\.\S+|https?:\S+|www\.\S+)$/u;

/** A picture's line, or a long sentence of the body. A long sentence that was labelled a paragraph is the body's, and so is a page of nothing but such. */
function isNoHeadline(page: Page, i: number, text: string): boolean {
  if (leadsElsewhere(text) || ADDRESS.test(text)) return true;
  if (text.split(CRUMBS).length > MOST_CRUMBS || advertisementLabels().has(page.folded[i] ?? "")) {
    return true;
  }
  // A picture's credit is said as often as a headline, and stands as near.
  if (page.blocks[i]?.kind !== "heading" && page.splitCredit(text).by !== null) return true;
  const prose = page.blocks[i]?.verdict?.role === "paragraph";
  return prose && /[.。।]["”»]?$/.test(text) && countWords(text) > LONGEST_WITH_STOP;
}

/** "| News | Harbour | Bridge reopens": of a crumb trail that lost its first mark the last part, of other lines all. */
function endOfTrail(line: string): string {
  return line.startsWith("|") ? line.slice(line.lastIndexOf("|") + 1).trim() : line;
}

/** "« The story before | Main", "The next story →": a way to other pages, no quotation. */
function leadsElsewhere(text: string): boolean {
  if (/^[«‹]/.test(text)) return !/[»›]/.test(text);
  return /^[←→]/.test(text) || /[←→]$/.test(text);
}

function empty(): Draft {
  return {
    text: "",
    block: -1,
    hints: new Set(),
    cutHints: new Set(),
    inTab: false,
    cutShown: false,
  };
}

/** A tab's title is the first line of a paste if it is there at all; its headline must be a block too. */
function addTabs(drafts: Map<string, Draft>): void {
  for (const { text } of [...drafts.values()]) {
    for (const cut of cutAtSeparators(text)) {
      const draft = drafts.get(foldText(cut));
      if (draft) draft.inTab = true;
    }
  }
}

function addHints(page: Page, drafts: Map<string, Draft>): void {
  const open = (text: string): Draft => {
    const folded = foldText(text);
    const draft = drafts.get(folded) ?? { ...empty(), text: squeeze(text) };
    if (folded !== "") drafts.set(folded, draft);
    return draft;
  };
  for (const { value, from } of hintsOf(page.document, "title")) {
    const whole = open(value);
    whole.hints.add(from);
    for (const cut of cutAtSeparators(value)) {
      const draft = open(cut);
      draft.cutHints.add(from);
      if (draft.block >= 0 && whole.block < 0) whole.cutShown = true;
    }
  }
}
