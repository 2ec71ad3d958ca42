/** Finds the teasers of other stories beside the article, with their dates. */
import type { Related } from "../../model/article.ts";
import type { Block, Verdict } from "../../model/document.ts";
import { countWords, squeeze } from "../../model/text.ts";
import { verdict, type Marks } from "../marks.ts";
import { INSERT } from "../furniture/furniture-verdicts.ts";
import type { Page } from "../page.ts";
import { isPointer, pointedStories, type Teaser } from "./pointed-stories.ts";
import { teaserHeadings, teaserOpenings } from "./teaser-words.ts";
import { DAY } from "../date/date-candidates.ts";

/** The other stories, and the blocks that speak of them. */
export interface RelatedStories {
  readonly related: readonly Related[];
  readonly marks: Marks;
}

/** A teaser's headline, in words (letters in scripts without spaces). */
const FEWEST_WORDS = 3;
const MOST_WORDS = 45;
/** Lines between a teaser's headline and its date: a kicker, a byline. */
const ABOVE_DATE = 3;
/** A date line of a teaser says at most this much besides. In characters. */
const DATE_REST = 40;
/** A list of teasers shows at least so many of them, else it is something else. */
const FEWEST = 2;
/** An insert in the body has at most this many lines, each shorter than a paragraph (characters). */
const LONGEST_INSERT = 6;
const PARAGRAPH = 140;

/** The teasers below and beside the article; `taken` blocks have another role already. */
export function findRelated(page: Page, taken: ReadonlyMap<number, Verdict>): RelatedStories {
  const sections = sectionsOf(page, taken);
  const teasers: Teaser[] = [...pointedStories(page, taken), ...insertedStories(page)];
  const marks = new Map<number, Verdict>();
  for (const section of sections) {
    const found = section.dated ? byDates(page, section) : byHeadlines(page, section);
    if (found.length < FEWEST && !section.headed) continue;
    for (const one of found) teasers.push(one);
    for (let i = section.from; i <= section.to; i += 1) {
      if (!taken.has(i) && page.blocks[i]?.verdict?.role !== "duplicate") {
        marks.set(i, verdict("teaser", "teaser-list", "stands in a list of other stories", 0.8));
      }
    }
  }
  const inOrder = teasers.sort((a, b) => a.block - b.block);
  return { related: once(inOrder.map(({ story }) => story)), marks };
}

/** The headlines between two paragraphs, without the line that heads them. */
function insertedStories(page: Page): readonly Teaser[] {
  return page.blocks
    .filter(
      (block, i) =>
        block.verdict?.rule === INSERT.rule &&
        page.blocks[i - 1]?.verdict?.rule === INSERT.rule &&
        isHeadline(page, block),
    )
    .map((block) => teaser(block, null));
}

/** A run of blocks that tells of other stories. */
interface Section {
  readonly from: number;
  readonly to: number;
  /** Whether a heading such as "Latest News" opens it. */
  readonly headed: boolean;
  readonly dated: boolean;
}

/** Runs of blocks from a teaser heading on: below the body to the page's foot, inside it to the next paragraph. */
function sectionsOf(page: Page, taken: ReadonlyMap<number, Verdict>): readonly Section[] {
  const { first, last } = page.body;
  const known = teaserHeadings();
  const starts: number[] = [];
  for (let i = Math.max(0, first + 1); i < page.blocks.length; i += 1) {
    if (taken.has(i)) continue;
    const folded = page.folded[i] ?? "";
    // Inside the article "More about the bridge" may be a heading of its own.
    if (known.has(folded) || (i > last && namesSection(folded))) starts.push(i);
  }
  return starts.flatMap((from, k) => {
    const limit = (starts[k + 1] ?? page.blocks.length) - 1;
    const to = from <= last ? insertEnd(page, from) : endOf(page, from, limit);
    if (to === from && from <= last) return [];
    const dates = page.dates.slice(from, to + 1).filter((found) => found.length > 0);
    return [{ from, to, headed: true, dated: dates.length >= FEWEST }];
  });
}

/** Characters of a heading that names the section its stories are from. */
const LONGEST_HEADING = 40;
const OPENING_WORDS = 3;

/** "More in Business" */
function namesSection(folded: string): boolean {
  return folded.length <= LONGEST_HEADING && teaserOpenings().opens(folded, OPENING_WORDS);
}

/** An insert in the body holds a few headlines; the story goes on with the next paragraph. */
function insertEnd(page: Page, from: number): number {
  let to = from;
  for (let i = from + 1; i <= Math.min(from + LONGEST_INSERT, page.body.last); i += 1) {
    const block = page.blocks[i];
    const short = (page.sizes[i] ?? 0) < PARAGRAPH && block?.verdict?.role !== "paragraph";
    if (!block || !short || block.gap > 0 || !isHeadline(page, block)) break;
    to = i;
  }
  return to;
}

/** A list of teasers ends where the page's foot begins. */
function endOf(page: Page, from: number, limit: number): number {
  for (let i = from + 1; i <= limit; i += 1) {
    if (/©|\bcopyright\b/i.test(page.blocks[i]?.text ?? "")) return i - 1;
  }
  return limit;
}

/** Teasers whose dates tell where each begins: the headline stands right above its date. */
function byDates(page: Page, { from, to }: Section): readonly Teaser[] {
  const teasers: Teaser[] = [];
  let free = from + 1;
  for (let i = from + 1; i <= to; i += 1) {
    const [date] = page.dates[i] ?? [];
    const block = page.blocks[i];
    if (!date || !block || !isDateLine(page, block)) continue;
    const headline = headlineAbove(page, Math.max(free, i - ABOVE_DATE), i - 1);
    if (headline) {
      teasers.push(teaser(headline, date.iso.slice(0, DAY)));
      free = i + 1;
    }
  }
  return teasers;
}

/** The longest line of a few that can be a headline. */
function headlineAbove(page: Page, from: number, to: number): Block | null {
  let best: Block | null = null;
  for (let i = from; i <= to; i += 1) {
    const block = page.blocks[i];
    if (block && isHeadline(page, block) && block.text.length > (best?.text.length ?? 0)) {
      best = block;
    }
  }
  return best;
}

/** Teasers without dates, or with few: every line that can be a headline is one. */
function byHeadlines(page: Page, { from, to }: Section): readonly Teaser[] {
  return page.blocks
    .slice(from + 1, to + 1)
    .filter((block) => isHeadline(page, block) && !isDateLine(page, block))
    .map((block) => teaser(block, null));
}

function isDateLine(page: Page, { index, text }: Block): boolean {
  const [date] = page.dates[index] ?? [];
  return date !== undefined && text.length - (date.end - date.start) <= DATE_REST;
}

function isHeadline(page: Page, block: Block): boolean {
  if (isPointer(block)) return false;
  const count = countWords(block.text);
  const repeated = (page.saying.get(page.folded[block.index] ?? "")?.length ?? 0) > FEWEST;
  return count >= FEWEST_WORDS && count <= MOST_WORDS && !repeated && !/[.。।]$/.test(block.text);
}

function teaser(block: Block, date: string | null): Teaser {
  return {
    block: block.index,
    story: { title: squeeze(block.text), date, url: block.markup?.href ?? null },
  };
}

/** Each story once, and never the article itself. */
function once(related: readonly Related[]): readonly Related[] {
  const stories = new Map<string, Related>();
  for (const story of related) {
    const known = stories.get(story.title);
    if (!known || (known.date === null && story.date !== null)) stories.set(story.title, story);
  }
  return [...stories.values()];
}
