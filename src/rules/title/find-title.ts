/** Finds the headline: the likeliest of all texts that may be it. */
import { rank, type Ranked } from "../rank.ts";
import { NO_MARKS, repeats, verdict, type Marks } from "../marks.ts";
import { foldText } from "../fold-text.ts";
import type { Page } from "../page.ts";
import { titleCandidates, type TitleCandidate } from "./title-candidates.ts";
import { TITLE_EVIDENCE } from "./title-evidence.ts";
import { WEIGHTS } from "./weights.generated.ts";

/** The headline that was found. */
export interface Title {
  readonly text: string | null;
  /** 0 to 1, `null` without a headline. */
  readonly confidence: number | null;
  /** Whether another text was nearly as likely. */
  readonly doubtful: boolean;
  /** The block that says it, -1 for none. */
  readonly block: number;
  readonly marks: Marks;
}

/** Below this probability a text is a menu line rather than a headline. */
const LEAST = 0.02;
/** The same for the first lines of a page: what has no menu above it and the article below is rarely one. */
const LEAST_ON_TOP = 0.005;
/** The same among the few lines of a small paste: written ones without a headline gave their menus .045 at most. */
const LEAST_IN_SMALL = 0.05;
/** Lines that are the top of a page. */
const TOP = 3;
/** A second text with this share of the first's probability makes it doubtful. */
const RIVAL = 0.7;
/** What mail programs and forms put before a headline. */
const MAIL_PREFIX = /^(?:Subject|Betreff|Objet|Asunto|Oggetto|Headline): /;

/** The page's headline; all null on a page without one. */
export function findTitle(page: Page): Title {
  const form = titleForm(page);
  const [best, second] = rank(titleCandidates(page), TITLE_EVIDENCE, WEIGHTS[form]);
  if (!best || best.probability < leastOf(form, page, best.candidate)) {
    return { text: null, confidence: null, doubtful: false, block: -1, marks: NO_MARKS };
  }
  const { text, block } = best.candidate;
  const headline = text.replace(MAIL_PREFIX, "");
  return {
    text: headline,
    block,
    confidence: best.probability,
    doubtful: (second?.probability ?? 0) > RIVAL * best.probability,
    marks: marksOf(page, best, headline),
  };
}

/** The kinds of page whose headlines are weighed apart. */
export type TitleForm = keyof typeof WEIGHTS;

/** An article that begins so soon was copied without the menus above it. In blocks. */
const SHORT_HEAD = 12;

/** Which weights a page's headline is chosen by: without menus the headline is among few lines, most of them the article's own. */
export function titleForm({ markup, body }: Page): TitleForm {
  if (markup) return "html";
  return body.first >= 0 && body.first <= SHORT_HEAD ? "small" : "text";
}

/** The probability that a headline must have. */
function leastOf(form: TitleForm, page: Page, candidate: TitleCandidate): number {
  if (form === "small") return LEAST_IN_SMALL;
  return isOnTop(page, candidate) ? LEAST_ON_TOP : LEAST;
}

/** Whether a candidate is the page's first line, and the article follows; or among the first, and a date or byline follows. */
function isOnTop({ body }: Page, { block, dateBelow, bylineBelow }: TitleCandidate): boolean {
  if (block === 0) return body.first > 0;
  return block > 0 && block < TOP && dateBelow + bylineBelow > 0;
}

/** The headline's block, and the blocks that only say it again. */
function marksOf(
  page: Page,
  { candidate, because, probability }: Ranked<TitleCandidate>,
  headline: string,
): Marks {
  const { block, folded } = candidate;
  const marks = new Map([[block, verdict("title", "title", because, probability)]]);
  if (block < 0) return NO_MARKS;
  const copies = [folded, foldText(headline)].flatMap((said) => page.saying.get(said) ?? []);
  for (const copy of copies) {
    if (copy !== block && page.blocks[copy]?.verdict?.role !== "duplicate") {
      marks.set(copy, repeats(block, "title-again", "says the headline again"));
    }
  }
  return marks;
}
